/** Characters between which Chinese prose has no space: 汉字, kana, and the marks of Chinese text. */
const WIDE =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u2014\\u2018-\\u201d\\u2026\\u3000-\\u303f\\uff00-\\uffef]';
const LINE_END_BETWEEN = new RegExp(`(?<=${WIDE})\\r?\\n(?=${WIDE})`, 'gu');
const LINE_END_AFTER = new RegExp(`(?<=${WIDE})\\r?\\n$`, 'u');
const LINE_END_BEFORE = new RegExp(`^\\r?\\n(?=${WIDE})`, 'u');
const STARTS_WIDE = new RegExp(`^${WIDE}`, 'u');
const ENDS_WIDE = new RegExp(`${WIDE}$`, 'u');

/**
 * Removes line ends between two Chinese characters, which a browser would print as spaces. `before` and `after` are
 * the words that stand next to this text in other nodes.
 */
export function joinLines(text: string, before: string, after: string): string {
  const joined = text.replace(LINE_END_BETWEEN, '');
  const right = STARTS_WIDE.test(after) ? joined.replace(LINE_END_AFTER, '') : joined;
  return ENDS_WIDE.test(before) ? right.replace(LINE_END_BEFORE, '') : right;
}
