/** A stretch of text that stays in one line. */
export interface TextPiece {
  text: string;
  /** Whether a line that began here would break a word. */
  inWord: boolean;
  /** What stands before it; between Latin words a space says nothing. */
  after: 'none' | 'mark' | 'space';
}

/** 约192个, 5000多万元, 97.6%: a figure is never parted from its unit (GB/T 15835-2011, 5.1.7.2). */
const FIGURE = String.raw`[约近超逾]?\d[\d.,]*(?:[%％‰℃]|[多余]?[百千万亿]*\p{Script=Han}?)`;
/** Latin words, with what stands inside of them. */
const WORD = String.raw`[\p{Script=Latin}\d]+(?:[.,'’&+/@_-][\p{Script=Latin}\d]+)*`;
const OPENING = '[（《“‘〈「『【(]';
/** Marks that may not begin a line (clreq, 行首禁则); `……` and `——` are not split either. */
const CLOSING = '(?:……|——|[，。、；：！？）》”’〉」』】…—·～%％),.;:!?])';

const PIECES = new RegExp(`${OPENING}*(?:${FIGURE}|${WORD}|[^\\s])${CLOSING}*|\\s+`, 'gu');
const MARK = /[，。、；：！？）》”’〉」』】…—·]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Places of a text at which a word begins. */
function wordStarts(text: string): Set<number> {
  return new Set(Array.from(segmenter.segment(text), ({ index }) => index));
}

function whatEnds(last: string, before: string): TextPiece['after'] {
  if (last === ' ' && /\p{Script=Han}/u.test(before)) return 'space';
  return MARK.test(last === ' ' ? before : last) ? 'mark' : 'none';
}

/**
 * Splits a text where a line may end.
 * @param fits Whether a piece fits into a line; one that does not is split at every sign.
 */
export function splitPieces(text: string, fits: (piece: string) => boolean): TextPiece[] {
  const clean = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const starts = wordStarts(clean);
  const pieces: TextPiece[] = [];
  let [before, last] = ['', ''];
  for (const { 0: found, index } of clean.matchAll(PIECES)) {
    const parts = fits(found) ? [found] : Array.from(found);
    for (const [place, part] of parts.entries()) {
      const inWord = place > 0 || !starts.has(index);
      pieces.push({ text: part, inWord, after: whatEnds(last, before) });
      before = last;
      last = part;
    }
  }
  return pieces;
}
