import { DOMParser } from 'linkedom';
import { ImportRefusal } from '../import-refusal.ts';
import { xmlExtent } from './xml-extent.ts';

/** The few parts of a DOM element that the reader of Word files needs; names carry their prefix (`w:p`). */
export interface XmlElement {
  readonly tagName: string;
  readonly children: ArrayLike<XmlElement> & Iterable<XmlElement>;
  readonly firstElementChild: XmlElement | null;
  readonly nextElementSibling: XmlElement | null;
  readonly parentElement: XmlElement | null;
  readonly ownerDocument: XmlDocument;
  readonly attributes: Iterable<{ readonly name: string }>;
  textContent: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  getElementsByTagName(name: string): Iterable<XmlElement>;
  cloneNode(deep: boolean): XmlElement;
  remove(): void;
  before(...nodes: XmlElement[]): void;
  after(...nodes: XmlElement[]): void;
  append(...nodes: XmlElement[]): void;
  prepend(...nodes: XmlElement[]): void;
  replaceWith(...nodes: XmlElement[]): void;
}

export interface XmlDocument {
  readonly documentElement: XmlElement | null;
  createElement(name: string): XmlElement;
  getElementsByTagName(name: string): Iterable<XmlElement>;
  toString(): string;
}

/** Tables inside tables inside text boxes come to some dozens; parsers recurse and would fall over. */
const DEEPEST = 400;
/** A paper of thirty pages has some twenty thousand. */
const MOST_ELEMENTS = 200_000;
const DECLARED = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/i;

/**
 * The text of an XML part. Word itself writes no document type, and what one declares (entities that name files or that
 * multiply without end) is what an attacker is after.
 * @throws {@link ImportRefusal} For a document type or an entity, for more elements than a text can have, and for bytes
 * that are no text.
 */
export function decodeXml(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (/<!\s*(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) {
    throw new ImportRefusal('damaged', 'a document type in XML');
  }
  const { depth, elements } = xmlExtent(text);
  if (depth > DEEPEST) throw new ImportRefusal('damaged', 'XML nests too deeply');
  if (elements > MOST_ELEMENTS) throw new ImportRefusal('too-big', 'too many elements');
  return text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
  const other = first === 0xfe && second === 0xff ? 'utf-16be' : wide;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label = other ?? DECLARED.exec(head)?.[1] ?? 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    // What is handed on is text, and no longer in the encoding that it names.
    return text.replace(/^(\s*<\?xml[^>]*?)\s+encoding\s*=\s*["'][\w.-]+["']/i, '$1');
  } catch (error) {
    throw new ImportRefusal('damaged', `an XML part in ${label}: ${String(error)}`);
  }
}

/** Parses the text of an XML part; entities of one's own stay as they are written. */
export function parseXml(text: string): XmlDocument {
  return new DOMParser().parseFromString(text, 'text/xml');
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  // Sibling by sibling, for what is looked for stands first: a list of all children would take its time.
  let found = element?.firstElementChild ?? null;
  while (found && found.tagName !== name) found = found.nextElementSibling;
  return found ?? undefined;
}

/** The nearest element of that name around another. */
export function ancestor(element: XmlElement, name: string): XmlElement | undefined {
  let found = element.parentElement;
  while (found && found.tagName !== name) found = found.parentElement;
  return found ?? undefined;
}

/** `w:val` of the first child of that name. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.getAttribute('w:val') ?? undefined;
}

/** A switch such as `<w:b/>`: on without a value, off with `0`, `false` or `off`; undefined where it is not there. */
export function childSwitch(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.getAttribute('w:val') ?? '');
}

/** Elements of that name, as a list that stays while the tree changes. */
export function all(root: XmlDocument | XmlElement, name: string): XmlElement[] {
  return [...root.getElementsByTagName(name)];
}
