/** What opens and what closes, in pairs. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
  ['【', '】'],
  ['〔', '〕'],
];

/** For each sign of a pair the pair's number, from 1; negative where it closes. */
const STEPS: ReadonlyMap<number, number> = new Map(
  PAIRS.flatMap(([open, close], index) => [
    [open.charCodeAt(0), index + 1] as const,
    [close.charCodeAt(0), -index - 1] as const,
  ]),
);

/**
 * Whether in every line every mark of a pair has its counterpart, and no quotation mark stands inside its own pair. An
 * expression for that takes longer than reading the text sign by sign.
 */
export function hasWholePairs(text: string, { quotes }: { quotes: boolean }): boolean {
  const [low, high] = quotes ? [1, 2] : [3, 6];
  const depth = new Int8Array(7);
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    // Most signs are 汉字 or Latin.
    if ((code >= 0x3400 && code <= 0x9fff) || (code < 0x2018 && code !== 10)) continue;
    if (code === 10) {
      for (let pair = low; pair <= high; pair += 1) if (depth[pair] !== 0) return false;
      continue;
    }
    const step = STEPS.get(code);
    if (step === undefined || Math.abs(step) < low || Math.abs(step) > high) continue;
    const pair = Math.abs(step);
    const next = (depth[pair] ?? 0) + Math.sign(step);
    if (next < 0 || next > (quotes ? 1 : 9)) return false;
    depth[pair] = next;
  }
  return true;
}
