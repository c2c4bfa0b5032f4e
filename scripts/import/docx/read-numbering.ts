import { formatNumber } from './format-number.ts';
import { child, childValue, parseXml, type XmlElement } from './xml.ts';

/** One level of a numbering, as Word defines it. */
interface Level {
  /** `chineseCounting`, `decimal`, `bullet` … */
  format: string;
  /** `%1、`, `（%2）`, `第%1条`. */
  text: string;
  start: number;
}

/** The number of a paragraph. */
export interface ParagraphNumber {
  kind: 'bullet' | 'number';
  /** From 0. */
  level: number;
  /** Its place in the list, from the list's own start. */
  value: number;
  /** As Word prints it (`一、`); undefined where it cannot be told. */
  label: string | undefined;
  /** It is a plain `1.`, `1)` or `1、`, which a Markdown list says just as well. */
  isPlain: boolean;
}

/** Counts the numbered paragraphs of a document; to be asked in their order. */
export interface Numbering {
  next: (numId: string, level: number) => ParagraphNumber | undefined;
  /** The level of a numbering that belongs to a paragraph style. */
  levelOfStyle: (numId: string, styleId: string) => number | undefined;
}

interface List {
  abstractId: string;
  levels: ReadonlyMap<number, Level>;
  restarts: ReadonlyMap<number, number>;
}

const PLAIN = /^%\d(?:[.．、)）]|\s*)$/;
/** Below another item, `a)` only counts. */
const LETTERS = new Set(['lowerLetter', 'upperLetter', 'lowerRoman']);
const PLAIN_FORMATS = new Set(['decimal', 'decimalZero', 'decimalFullWidth', 'decimalHalfWidth']);

/** Reads `word/numbering.xml`, which says how Word numbers paragraphs by itself. */
export function readNumbering(xml: string | undefined): Numbering {
  const root = (xml === undefined ? undefined : parseXml(xml).documentElement) ?? undefined;
  const abstracts = new Map(
    children(root, 'w:abstractNum').map((each) => [idOf(each, 'w:abstractNumId'), each]),
  );
  const lists = new Map(
    children(root, 'w:num').map((num) => [idOf(num, 'w:numId'), readList(num, abstracts)]),
  );
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(numId, level) {
      const list = lists.get(numId);
      const own = list?.levels.get(level);
      if (!list || !own || level > 8) return undefined;
      const counts = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counts);
      if (!begun.has(numId)) for (const [at, start] of list.restarts) counts[at] = start - 1;
      begun.add(numId);
      const value = (counts[level] ?? own.start - 1) + 1;
      counts.length = level + 1;
      counts[level] = value;
      const isPlain =
        PLAIN.test(own.text) && (PLAIN_FORMATS.has(own.format) || (level > 0 && LETTERS.has(own.format)));
      const kind = own.format === 'bullet' ? 'bullet' : 'number';
      return { kind, level, value, label: labelOf(list, own, counts), isPlain };
    },
    levelOfStyle(numId, styleId) {
      const abstract = abstracts.get(lists.get(numId)?.abstractId ?? '');
      const found = children(abstract, 'w:lvl').find((level) => childValue(level, 'w:pStyle') === styleId);
      return found ? Number(found.getAttribute('w:ilvl') ?? 0) : undefined;
    },
  };
}

const children = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element ? [...element.children].filter(({ tagName }) => tagName === name) : [];
const idOf = (element: XmlElement, name: string): string => element.getAttribute(name) ?? '';

function readList(num: XmlElement, abstracts: ReadonlyMap<string, XmlElement>): List {
  const abstractId = childValue(num, 'w:abstractNumId') ?? '';
  const overrides = children(num, 'w:lvlOverride');
  const own = [
    ...children(abstracts.get(abstractId), 'w:lvl'),
    ...overrides.flatMap((each) => children(each, 'w:lvl')),
  ];
  const restarts = overrides.flatMap((each): [number, number][] => {
    const start = childValue(each, 'w:startOverride');
    return start === undefined ? [] : [[Number(each.getAttribute('w:ilvl') ?? 0), Number(start)]];
  });
  return { abstractId, levels: new Map(own.map(readLevel)), restarts: new Map(restarts) };
}

function readLevel(element: XmlElement): [number, Level] {
  const custom = child(child(element, 'mc:AlternateContent'), 'mc:Choice');
  return [
    Number(element.getAttribute('w:ilvl') ?? 0),
    {
      format: childValue(element, 'w:numFmt') ?? childValue(custom, 'w:numFmt') ?? 'decimal',
      text: childValue(element, 'w:lvlText') ?? '',
      start: Number(childValue(element, 'w:start') ?? 1),
    },
  ];
}

/** The text of the level with its numbers put in: `第%1章` → `第三章`. */
function labelOf({ levels }: List, own: Level, counts: readonly (number | undefined)[]): string | undefined {
  if (own.format === 'bullet') return undefined;
  const written = [...own.text.matchAll(/%(\d)/g)].map(([, digit]) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    return level && formatNumber(counts[at] ?? level.start, level.format);
  });
  if (written.includes(undefined)) return undefined;
  return own.text.replace(/%\d/g, () => written.shift() ?? '');
}
