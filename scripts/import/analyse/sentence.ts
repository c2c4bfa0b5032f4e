import { foldSigns } from './fold-signs.ts';

/** A line this long is a paragraph however it ends. */
const SURELY_PROSE = 70;
const CLOSERS = '["”’』」）)\\]】]{0,3}';
const FULL_STOP = new RegExp(`[。]${CLOSERS}$`);
const OTHER_STOP = new RegExp(`(?:[!?;]|……?|[.]{3,6}|[。”"])${CLOSERS}$`);

/** A line that is a sentence or several: what an article is made of, and menus and titles are not. */
export function isProse(text: string): boolean {
  const line = foldSigns(text);
  if (line.length < 10) return false;
  if (FULL_STOP.test(line)) return true;
  if (line.length >= 36 && OTHER_STOP.test(line)) return true;
  return line.length >= SURELY_PROSE && /[,。;]/.test(line);
}

/** The beginning of another article, cut off: a list of articles shows such lines. */
export function isSnippet(text: string): boolean {
  return /(?:\.{3,6}|…{1,2}|…&hell\w*|\[详细\]|\[详情\]|\[全文\]|查看更多|阅读全文)\s*>*$/.test(
    foldSigns(text),
  );
}

/** A line without the end of a sentence: a title, a heading, an item, or furniture. */
export function isBare(text: string): boolean {
  return text.length <= 80 && !/[。；;，,、]$/.test(text) && !/。./.test(text);
}
