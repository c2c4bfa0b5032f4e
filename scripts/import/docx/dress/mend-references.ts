import type { LeftNotes } from '../left-notes.ts';
import { all, parseXml, type XmlDocument } from '../xml.ts';

/** What a part refers to, by the ids of its relationships. */
export interface Relations {
  /** Parts of the package. */
  inside: ReadonlySet<string>;
  /** Addresses outside it. */
  outside: ReadonlyMap<string, string>;
}

/** Reads a `.rels` part. */
export function readRelations(xml: string | undefined): Relations {
  const elements = xml === undefined ? [] : all(parseXml(xml), 'Relationship');
  const entries = elements.map((element) => ({
    id: element.getAttribute('Id') ?? '',
    target: element.getAttribute('Target') ?? '',
    isOutside: element.getAttribute('TargetMode') === 'External',
  }));
  return {
    inside: new Set(entries.filter(({ isOutside }) => !isOutside).map(({ id }) => id)),
    outside: new Map(entries.filter(({ isOutside }) => isOutside).map(({ id, target }) => [id, target])),
  };
}

/**
 * Takes out references that lead nowhere, at which mammoth would stumble, and pictures that lie outside the file: neither
 * the disk nor the network is ever asked for them.
 */
export function mendReferences(document: XmlDocument, { inside, outside }: Relations, left: LeftNotes): void {
  for (const name of ['a:blip', 'v:imagedata']) {
    for (const picture of all(document, name)) {
      const id = picture.getAttribute('r:embed') ?? picture.getAttribute('r:id') ?? '';
      const link = picture.getAttribute('r:link') ?? '';
      picture.removeAttribute('r:link');
      if (inside.has(id)) continue;
      const address = outside.get(id) ?? outside.get(link);
      if (address === undefined) left.add('picture-missing', '');
      else left.add(/^https?:/i.test(address) ? 'picture-foreign' : 'picture-missing', address);
      picture.remove();
    }
  }
  for (const name of ['w:hyperlink', 'a:hlinkClick']) {
    for (const link of all(document, name)) {
      const id = link.getAttribute('r:id');
      if (id !== null && !inside.has(id) && !outside.has(id)) link.removeAttribute('r:id');
    }
  }
}
