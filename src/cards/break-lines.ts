import { splitPieces } from './split-pieces.ts';

/** Room for a text. */
export interface Room {
  /** Width of a line in ems. */
  width: number;
  /** Most lines. */
  limit: number;
}

/** Lines of a text, and whether they hold all of it. */
export interface BrokenText {
  lines: string[];
  whole: boolean;
}

/** A stretch that must not be broken, with its width in ems. */
interface Piece {
  text: string;
  width: number;
  /** What it costs to break before it. */
  cost: number;
}

/** Where lines end, as numbers of pieces, and how badly the lines look. */
interface Ends {
  cost: number;
  ends: readonly number[];
}

const OPENING = /^[（《“‘〈「『【]/u;
const CLOSING = /[，。、；：！？）》”’〉」』】]$/u;
/** A break inside a word costs as much as lines that differ by a third of the width. */
const IN_WORD = 0.35;
/** After a mark the text breathes anyway, and after a space in a Chinese title its second half begins. */
const AFTER = { none: 0, mark: -0.2, space: -0.35 } as const;
/** How many signs a cut text may lose beyond what it must, so that its lines end at words. */
const SPARE = 4;

/** Gives the width of the line from one piece to before another; half-empty marks hang over its ends. */
function lineWidths(pieces: readonly Piece[]): (from: number, to: number) => number {
  const sums = [0];
  for (const { width } of pieces) sums.push((sums.at(-1) ?? 0) + width);
  const before = pieces.map(({ text, width }) => (text === ' ' ? width : OPENING.test(text) ? 0.5 : 0));
  const after = pieces.map(({ text, width }) => (text === ' ' ? width : CLOSING.test(text) ? 0.5 : 0));
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0) - (before[from] ?? 0) - (after[to - 1] ?? 0);
}

/** The fewest lines that hold all pieces. */
function countLines(pieces: readonly Piece[], width: number): number {
  const widthOf = lineWidths(pieces);
  let [lines, from] = [1, 0];
  for (let to = 1; to <= pieces.length; to += 1) {
    if (to - from > 1 && widthOf(from, to) > width) [lines, from] = [lines + 1, to - 1];
  }
  return lines;
}

/** Where `count` lines end, so that they are of about one length and words stay whole: least cost of all ways. */
function chooseEnds(pieces: readonly Piece[], width: number, count: number): Ends {
  const widthOf = lineWidths(pieces);
  const even = Math.min(width, widthOf(0, pieces.length) / count);
  // By number of pieces: the cheapest way to set them in the lines so far.
  let best = new Map<number, Ends>([[0, { cost: 0, ends: [] }]]);
  for (let line = 1; line <= count; line += 1) {
    const next = new Map<number, Ends>();
    for (const [from, { cost, ends }] of best) {
      for (let to = from + 1; to <= pieces.length; to += 1) {
        const own = widthOf(from, to);
        if (own > width && to - from > 1) break;
        const total = cost + ((own - even) / width) ** 2 * 4 + (from > 0 ? (pieces[from]?.cost ?? 0) : 0);
        if (total < (next.get(to)?.cost ?? Infinity)) next.set(to, { cost: total, ends: [...ends, to] });
      }
    }
    best = next;
  }
  return best.get(pieces.length) ?? { cost: Infinity, ends: [pieces.length] };
}

/** The pieces as lines that end at `ends`. */
function setLines(pieces: readonly Piece[], { ends }: Ends): string[] {
  return ends.map((end, index) =>
    pieces
      .slice(ends[index - 1] ?? 0, end)
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
}

/** The first pieces with an ellipsis at their end, in the place of the marks there. */
function endAt(pieces: readonly Piece[], count: number): Piece[] {
  const kept = pieces.slice(0, count);
  const last = kept.pop() ?? { text: '', width: 0, cost: 0 };
  const bare = last.text.replace(/[\s，。、；：！？…—·-]+$/u, '');
  return [...kept, { ...last, text: `${bare}…`, width: last.width + 1 }];
}

/** The beginning that fits with an ellipsis: of the longest ones that whose lines look best. */
function cutLines(pieces: readonly Piece[], { width, limit }: Room): string[] {
  let longest = pieces.length - 1;
  while (longest > 1 && countLines(endAt(pieces, longest), width) > limit) longest -= 1;
  const tried = Array.from({ length: SPARE }, (_, less) => {
    const kept = endAt(pieces, Math.max(1, longest - less));
    const ends = chooseEnds(kept, width, Math.min(limit, countLines(kept, width)));
    return { kept, ends, cost: ends.cost + less * 0.02 };
  });
  const best = tried.reduce((least, each) => (each.cost < least.cost ? each : least));
  return setLines(best.kept, best.ends);
}

/**
 * Breaks a text into lines of about one length, as clreq asks: no closing mark begins a line and no opening one ends it,
 * numbers keep their unit and words stay whole where that can be. What does not fit ends in an ellipsis.
 * @param measure Width of a text in ems.
 */
export function breakLines(text: string, room: Room, measure: (text: string) => number): BrokenText {
  const pieces = splitPieces(text, (piece) => measure(piece) <= room.width).map((piece) => ({
    text: piece.text,
    width: measure(piece.text),
    cost: piece.inWord ? IN_WORD : AFTER[piece.after],
  }));
  if (pieces.length === 0) return { lines: [], whole: true };
  const count = countLines(pieces, room.width);
  if (count > room.limit) return { lines: cutLines(pieces, room), whole: false };
  return { lines: setLines(pieces, chooseEnds(pieces, room.width, count)), whole: true };
}
