import type { LeftOut, LeftOutReason } from '../raw-page.ts';

/** Notes what a reader leaves out, each thing once. */
export interface LeftLog {
  add: (why: LeftOutReason, text: string) => void;
  all: () => LeftOut[];
}

/** A page of furniture would fill the screen: beyond this many things of a kind the rest goes without saying. */
const MOST = 20;
const LONGEST = 48;

export function createLeftLog(): LeftLog {
  const entries = new Map<string, LeftOut>();
  const counts = new Map<LeftOutReason, number>();
  return {
    add(why, text) {
      const words = shortened(text);
      const key = `${why} ${words}`;
      const count = counts.get(why) ?? 0;
      if (words === '' || entries.has(key) || count >= MOST) return;
      counts.set(why, count + 1);
      entries.set(key, { text: words, why });
    },
    all: () => [...entries.values()],
  };
}

function shortened(text: string): string {
  const words = text
    .slice(0, 4 * LONGEST)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  // Cut between signs, never within one.
  const cut = new RegExp(`^.{${LONGEST}}(?=.)`, 'su').exec(words)?.[0];
  return cut === undefined ? words : `${cut}…`;
}
