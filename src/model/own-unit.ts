import type { Bound } from '../schemas/metric.ts';
import { toBaseAmount } from './base-amount.ts';
import type { BoundReading, Stretch } from './bound-figure.ts';
import { markAfter, markBefore } from './figure-bound.ts';

/** Words before a number that say how it is meant, in the language of the site. */
export type MarkWords = Readonly<Record<Exclude<Bound, 'exact'>, string>>;

const NUMBER = /(?<sign>(?<![\d\p{L}\p{Pd}])[-−])?(?<digits>\d[\d,]*(?:\.\d+)?) ?(?<mark>多|余)?/u;

/** The bound that ends `text`, by the words of the language or by those of Chinese prose; with its length. */
function boundAtEnd(text: string, marks: MarkWords): { bound: Bound; length: number } | undefined {
  const lower = text.trimEnd().toLowerCase();
  const own = (['over', 'about', 'under'] as const).find((bound) =>
    lower.endsWith(marks[bound].trim().toLowerCase()),
  );
  if (own) return { bound: own, length: marks[own].trim().length };
  return markBefore(lower, '', '');
}

/**
 * Reads the words of a link whose metric has a unit that the figure reader does not know, such as `12 counters`: a
 * number, the metric's own unit, and at most one word for the bound before it. Everything else is refused.
 */
export function readOwnUnit(
  prose: string,
  { from, to }: Stretch,
  { unit, marks }: { unit: string; marks: MarkWords },
): BoundReading {
  const words = prose.slice(from, to);
  const match = NUMBER.exec(words);
  if (!match) return { fault: 'none' };
  const { sign = '', digits = '', mark } = match.groups ?? {};
  const before = words.slice(0, match.index).trim();
  const early = before === '' ? undefined : boundAtEnd(before, marks);
  const amount = toBaseAmount(Number(digits.replaceAll(',', '')), unit);
  const figure = {
    ...{ from, to, text: words.trim(), ...amount, valueMax: null },
    ...{ signed: sign === '' ? amount.value : -amount.value, signedMax: null, sign, inWords: false },
    ...{ written: digits, bound: mark ? ('over' as const) : (early?.bound ?? ('exact' as const)) },
  };
  const rest = words.slice(match.index + match[0].length).trim();
  if (rest !== unit || (before !== '' && early?.length !== before.length)) return { fault: 'words', figure };
  const lead = prose.slice(Math.max(0, from - 20), from);
  const isCut = /(?:\d,?|\.|(?<![\d\p{L}\p{Pd}])[-−])$/u.test(lead) || /^\d/.test(prose.slice(to, to + 1));
  return isCut || boundAtEnd(lead, marks) || markAfter(prose, to) ? { fault: 'partly', figure } : { figure };
}
