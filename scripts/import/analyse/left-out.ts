import type { LeftOut, LeftOutReason } from '../raw-page.ts';

const LONGEST = 40;

/** Words that were left out, cut to what tells them apart. */
export function leftOut(text: string, why: LeftOutReason): LeftOut {
  const words = text
    .slice(0, 10 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  const signs = Array.from(words);
  return { text: signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : words, why };
}
