const NARROW = /[ -~\u00a0-\u00ff]/;
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'|!il()[\]/-]/, 0.32],
  [/[0-9]/, 0.57],
  [/[%@mwMW]/, 0.92],
  [/[A-Z]/, 0.67],
];

/** Width of one character in ems: 汉字 and Chinese punctuation are 1, Latin is estimated on the wide side. */
function charWidth(char: string): number {
  if (!NARROW.test(char)) return 1;
  return WIDTHS.find(([pattern]) => pattern.test(char))?.[1] ?? 0.58;
}

/**
 * Width of a text in ems, estimated without a font: readers have different ones, and what is planned with it
 * (where a label breaks, how much room a value needs) must be the same in the build and in every browser.
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + charWidth(char), 0);
}
