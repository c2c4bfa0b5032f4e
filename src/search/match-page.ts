import { foldText, type Simplify } from './fold-text.ts';

/** A piece of a line; what was looked for is marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters shown before and after what was found. */
const BEFORE = 24;
const AFTER = 72;

/** Where in a line a phrase stands: from the first character to behind the last. */
type Range = [from: number, to: number];

/** All places of folded phrases in a line, in their order and without overlaps. */
function findRanges(line: string, phrases: readonly string[], simplify: Simplify): Range[] {
  const { text, at } = foldText(line, simplify);
  const found: Range[] = [];
  for (const phrase of phrases) {
    for (let from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + phrase.length)) {
      const last = at[from + phrase.length - 1] ?? 0;
      found.push([at[from] ?? 0, last + characterLength(line, last)]);
    }
  }
  return found.sort(([a], [b]) => a - b).reduce<Range[]>(joinRange, []);
}

const characterLength = (line: string, at: number): number => ((line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function joinRange(ranges: Range[], [from, to]: Range): Range[] {
  const before = ranges.at(-1);
  if (before && from <= before[1]) before[1] = Math.max(before[1], to);
  else ranges.push([from, to]);
  return ranges;
}

/** A line cut into pieces, what was found marked. */
export function markLine(line: string, phrases: readonly string[], simplify: Simplify): Piece[] {
  return cut(line, findRanges(line, phrases, simplify), 0, line.length);
}

function cut(line: string, ranges: readonly Range[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let place = start;
  const add = (to: number, marked: boolean): void => {
    if (to > place) pieces.push({ text: line.slice(place, to), marked });
    place = Math.max(place, to);
  };
  for (const [from, to] of ranges) {
    if (to <= start || from >= end) continue;
    add(Math.max(from, start), false);
    add(Math.min(to, end), true);
  }
  add(end, false);
  return pieces;
}

/** The line that shows most of the phrases, as its number; -1 where no line shows any. */
function bestLine(folded: readonly string[], phrases: readonly string[]): number {
  const scores = folded.map((line) => phrases.filter((phrase) => line.includes(phrase)).length);
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

/** Characters that a line has at least which tells something of a page: headings and table heads are shorter. */
const TELLING = 16;

/** The first line that tells what a page is about. */
function firstSentence(lines: readonly string[]): string {
  return lines.find((line) => line.length >= TELLING) ?? lines[0] ?? '';
}

/** A page that holds every phrase, and the words around what was found. */
export interface Match {
  title: Piece[];
  excerpt: Piece[];
}

/**
 * Looks at a page itself: the index only says where a phrase may be.
 * @param phrases Folded phrases, each of which has to stand in the title or in a line.
 * @returns Nothing where a phrase is missing.
 */
export function matchPage(
  { title, body }: { title: string; body: string },
  phrases: readonly string[],
  simplify: Simplify,
): Match | undefined {
  const lines = body.split('\n');
  const folded = lines.map((line) => foldText(line, simplify).text);
  const head = foldText(title, simplify).text;
  if (!phrases.every((phrase) => head.includes(phrase) || folded.some((line) => line.includes(phrase))))
    return undefined;
  const best = bestLine(folded, phrases);
  const line = best < 0 ? firstSentence(lines) : (lines[best] ?? '');
  return {
    title: markLine(title, phrases, simplify),
    excerpt: excerptOf(line, best < 0 ? [] : findRanges(line, phrases, simplify)),
  };
}

/** The words around the first find; nothing is cut inside a character, and `…` stands where something is left out. */
function excerptOf(line: string, ranges: readonly Range[]): Piece[] {
  const [first = [0, 0] as Range] = ranges;
  const start = whole(line, first[0] <= BEFORE ? 0 : first[0] - BEFORE);
  const end = whole(line, Math.min(line.length, Math.max(first[1], first[0] + 1) + AFTER));
  const dots = (isNeeded: boolean): Piece[] => (isNeeded ? [{ text: '…', marked: false }] : []);
  return [...dots(start > 0), ...cut(line, ranges, start, end), ...dots(end < line.length)];
}

/** The same place, or one before where it would part a character of two units. */
function whole(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
