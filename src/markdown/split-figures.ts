import { UNITS } from '../model/unit.ts';

const escaped = UNITS.map((unit) => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const NUMBER = '[0-9０-９]+(?:,[0-9]{3})*(?:[.．][0-9０-９]+)?';
const MORE = '[多余来几]?';
const MAGNITUDE = '(?:万亿|亿|万|千|百)?';
const UNIT = `(?: ?(?:${escaped.join('|')}))`;
const AMOUNT = `${NUMBER} ?${MORE}${MAGNITUDE}${MORE}`;
const BEFORE = '(?:第|约|近|超过|超|逾|不足|不少于|至少|达|[+＋\\-－])?';

/**
 * A plain figure: bound, number, magnitude and unit, and the second end of a range. One that has neither unit nor
 * magnitude needs no care: browsers never break between digits.
 */
const FIGURE = new RegExp(
  `(?<![\\w.])${BEFORE}${NUMBER}(?:` +
    // The number again is matched by look-behind-free repetition: unit first, then range.
    `${MORE}${MAGNITUDE}${MORE}${UNIT}?` +
    `(?:[～~—–-]${AMOUNT}${UNIT}?)?` +
    `(?:以上|以下|以内|左右)?)`,
  'gu',
);

/** Whether more than digits was found, so that a line could break inside. */
const BREAKABLE = /[^0-9.,０-９．+＋\-－]/u;

/** A piece of text; `figure` pieces must stay on one line. */
export interface TextPiece {
  text: string;
  figure: boolean;
}

/** Cuts a text into plain pieces and figures with their units. The pieces joined are the text. */
export function splitFigures(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(FIGURE)) {
    if (!BREAKABLE.test(match[0].trim())) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), figure: false });
    pieces.push({ text: match[0], figure: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), figure: false });
  return pieces;
}
