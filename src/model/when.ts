import type { ReaderWords } from '../locales/reader-words.ts';
import type { Observation } from '../schemas/metric.ts';
import { parsePeriod } from '../schemas/period.ts';

type Timed = Pick<Observation, 'at' | 'period'>;

/** The time of a value, as a cell of a table shows it. */
export interface When {
  text: string;
  /** For `<time datetime>`; undefined where HTML has no form for it, as for a quarter. */
  machine: string | undefined;
}

/** Periods that HTML can write as well. */
const MACHINE: ReadonlySet<string> = new Set(['year', 'month', 'day']);

/** When a value holds, in a sentence: `2023年上半年`, or `截至2023年1月11日` where only a date is known. */
export function sayWhen({ at, period }: Timed, words: ReaderWords): string {
  return period === undefined ? words.article.asOf(words.partialDate(at)) : words.period(period);
}

/** The same with the date in figures, where few signs must do: `截至2023-01-11`. */
export function writeWhen({ at, period }: Timed, words: ReaderWords): string {
  return period === undefined ? words.article.asOf(at) : words.period(period);
}

/**
 * The times of the rows of one table and the head of their column. 截至 stands in the head where all are dates; else a
 * date says it itself.
 */
export function showTimes(rows: readonly Timed[], words: ReaderWords): { head: string; whens: When[] } {
  const isDated = rows.every(({ period }) => period === undefined);
  const whens = rows.map(({ at, period }): When => {
    if (period === undefined) return { text: isDated ? at : words.article.asOf(at), machine: at };
    const kind = parsePeriod(period)?.kind ?? '';
    return { text: words.period(period), machine: MACHINE.has(kind) ? period : undefined };
  });
  return { head: isDated ? words.metric.at : words.metric.when, whens };
}
