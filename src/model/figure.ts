import type { Bound } from '../schemas/metric.ts';
import { toFigureText } from './figure-text.ts';
import { findAllFigures } from './find-all-figures.ts';
import { findFigures, type FoundFigure } from './find-figures.ts';

/** One figure of a text: a number that counts or measures something. */
export interface Figure {
  /** The figure as written, with the marks of its bound: `近300万亩`, `70%以上`, `1—3年`. */
  text: string;
  /** Where it begins and ends in the file, in UTF-16 units from 0. */
  offset: number;
  end: number;
  /** Its line and its column there, from 1; columns count characters. */
  line: number;
  column: number;
  /** The size in base units, without a sign: 602.04万元 is 6020400. Of a range the lower end; of `5：1` the 5. */
  value: number;
  /** The size of the upper end of a range, else null. */
  valueMax: number | null;
  /** `value` with its sign: -320 of 净流入-320人, 负320人 and 净亏320元. */
  signed: number;
  /** The upper end of a range with its sign, else null. */
  signedMax: number | null;
  /** The sign as written, or the word of loss before the figure; empty where there is none. */
  sign: string;
  /** As written, without 万 and 亿: `元`, `人次`, `个百分点`, `%`; `:1` of a ratio; empty where there is none. */
  unit: string;
  /** How the value is meant. Of two marks the one after the number decides. */
  bound: Bound;
  /** The digits as written, full-width ones made narrow; of a range those of its lower end: `602.04`. */
  written: string;
  /** Whether the number is written in 汉字. */
  inWords: boolean;
}

/** Counts lines and columns on the way through a text, each sign once. */
function createPlaces(text: string): (offset: number) => { line: number; column: number } {
  let at = 0;
  let line = 1;
  let column = 1;
  return (offset) => {
    while (at < offset) {
      const code = text.codePointAt(at) ?? 0;
      const lineEnd = code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
      if (lineEnd) {
        line += 1;
        column = 1;
        // The mark at the head of a file takes no room on the line, nor does the first half of a Windows line end.
      } else if (code !== 0xfeff && code !== 0x0d) column += 1;
      at += code > 0xffff ? 2 : 1;
    }
    return { line, column };
  };
}

/** What is read of a text. */
export interface ReadWishes {
  /** Whether figures in 汉字 (三千余人, 百分之八十) are read too; they are flagged `inWords`. */
  words?: boolean;
}

/**
 * Reads the figures of Chinese prose, in the order of the text; plain text and Markdown alike (front matter, code
 * and link targets are not read, the words of a link are). What is no figure stands in `figure-rules.ts`.
 * Takes time in proportion to the length of the text, and never throws.
 */
export function readFigures(text: string, { words = false }: ReadWishes = {}): Figure[] {
  const { prose, written, offsets } = toFigureText(text);
  const placeOf = createPlaces(text);
  const found = words ? findAllFigures(prose) : findFigures(prose);
  return found.map(({ from, to, ...rest }: FoundFigure) => {
    const offset = offsets[from] ?? 0;
    const end = (offsets[to - 1] ?? offset) + 1;
    // Where markup stands inside (`**192**个`), what is read is not what is written.
    const exact = end - offset === to - from ? text.slice(offset, end) : written.slice(from, to);
    return { text: exact, offset, end, ...placeOf(offset), ...rest };
  });
}
