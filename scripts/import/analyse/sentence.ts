import { foldSigns } from './fold-signs.ts';

/** A line this long is a paragraph however it ends. */
const SURELY_PROSE = 70;
const CLOSERS = '["”’』」）)\\]】]{0,3}';
/** `……。（记者 张三）[责任编辑：李四]`: what a page sets behind its last sentence. */
const SIGN_OFF = '(?:\\s*[(【[][^()【】[\\]]{1,60}[)】\\]]){0,3}';
const FULL_STOP = new RegExp(`[。!?]${CLOSERS}${SIGN_OFF}$`);
/** A full stop with more behind it makes two sentences. */
const TWO_SENTENCES = /[^。]{6}。[^。]{4}/;
const OTHER_STOP = new RegExp(`(?:[!?;]|……?|[.]{3,6}|[。”"])${CLOSERS}$`);

/** A line that is a sentence or several: what an article is made of, and menus and titles are not. */
export function isProse(text: string): boolean {
  if (text.length < 10) return false;
  if (text.length > 400) return true;
  const line = foldSigns(text);
  if (line.endsWith('。') || (line.length >= 36 && FULL_STOP.test(line))) return true;
  if (line.length >= 24 && TWO_SENTENCES.test(line)) return true;
  if (/。["”’』」)]{1,2}$/.test(line)) return true;
  if (line.length >= 36 && OTHER_STOP.test(line)) return true;
  return line.length >= SURELY_PROSE && /[,。;]/.test(line);
}

/** The beginning of another article, cut off: a list of articles shows such lines. */
export function isSnippet(whole: string): boolean {
  const text = whole.slice(-40);
  return /(?:\.{3,6}|…{1,2}|…&hell\w*|\[详细\]|\[详情\]|\[全文\]|查看更多|阅读全文)\s*>*$/.test(
    foldSigns(text),
  );
}

/** A line without the end of a sentence: a title, a heading, an item, or furniture. */
export function isBare(text: string): boolean {
  return text.length <= 80 && !/[。；;，,、]$/.test(text) && !/。./.test(text);
}
