import { ImportRefusal } from '../import-refusal.ts';
import { all, decodeXml, parseXml } from './xml.ts';
import type { Unpacked } from './unpack.ts';

/** A Word file, unpacked: the text of its XML parts and the bytes of the others. */
export interface WordPackage {
  texts: ReadonlyMap<string, string>;
  bytes: ReadonlyMap<string, Uint8Array>;
  /** Names of all parts, unread ones among them. */
  names: readonly string[];
  /** Name of the part with the words, mostly `word/document.xml`. */
  main: string;
}

const XML_PART = /\.(?:xml|rels)$/i;

/**
 * Takes a package for a Word file.
 * @throws {@link ImportRefusal} Where it is none: a workbook, slides, a book, an archive of other files.
 */
export function wordPackage({ parts, names }: Unpacked): WordPackage {
  const [texts, bytes] = [new Map<string, string>(), new Map<string, Uint8Array>()];
  const main = mainPart(parts);
  for (const [name, part] of parts) {
    if (XML_PART.test(name)) texts.set(name, decodeXml(part));
    else bytes.set(name, part);
  }
  const types = texts.get('[Content_Types].xml') ?? '';
  const root = /<(?:\w+:)?(\w+)[\s/>]/.exec((texts.get(main) ?? '').replace(/<[?!][^>]*>/g, ''))?.[1];
  const isForeign = /spreadsheetml|presentationml/.test(types) && !types.includes('wordprocessingml');
  if (root === undefined) throw new ImportRefusal('damaged', `${main} is empty`);
  if (isForeign || root !== 'document') throw new ImportRefusal('wrong-type', 'no Word document');
  return { texts, bytes, names, main };
}

/** The main part by the relationships of the package; a cloud version of Word calls it `document2.xml`. */
function mainPart(parts: Unpacked['parts']): string {
  const relations = parts.get('_rels/.rels');
  const targets = relations
    ? all(parseXml(decodeXml(relations)), 'Relationship')
        .filter((each) => each.getAttribute('Type')?.endsWith('/officeDocument') === true)
        .map((each) => (each.getAttribute('Target') ?? '').replace(/^(?:\/|\.\/)+/, ''))
    : [];
  const found = [...targets, 'word/document.xml'].find((name) => parts.has(name));
  if (found !== undefined) return found;
  throw new ImportRefusal(
    [...parts.keys()].some((name) => name.startsWith('word/')) ? 'damaged' : 'wrong-type',
  );
}
