/** How often a value is due. */
export type Rhythm = 'month' | 'quarter' | 'half' | 'year';

const MONTHS: Record<Rhythm, number> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Number of the period in which a day lies, counted from the year 0. */
function periodNumber(day: string, every: Rhythm): number {
  return Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / MONTHS[every]);
}

/** The period of a day as a partial date: `2023` of a year, else the month, `2023-03`. */
export function periodOf(day: string, every: Rhythm): string {
  return every === 'year' ? day.slice(0, 4) : day.slice(0, 7);
}

/** The code of the period in which a day lies: `2023-Q3`, `2023-H1`. */
export function periodCode(day: string, every: Rhythm): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (every === 'year') return year;
  if (every === 'month') return day.slice(0, 7);
  return `${year}-${every === 'half' ? 'H' : 'Q'}${Math.ceil(month / MONTHS[every])}`;
}

/** Last day of a period, `YYYY-MM-DD`: values are as of a period's end. */
function lastDay(period: number, every: Rhythm): string {
  const month = (period + 1) * MONTHS[every];
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, 0)).toISOString().slice(0, 10);
}

/**
 * The ends of the periods between the first and the last of `days` in which none of them lies: there a line has a
 * gap. `days` are `YYYY-MM-DD`, in any order.
 */
export function missingPeriods(days: readonly string[], every: Rhythm): string[] {
  const present = new Set(days.map((day) => periodNumber(day, every)));
  const sorted = [...present].sort((a, b) => a - b);
  const [first = 0, last = -1] = [sorted[0], sorted.at(-1)];
  // A slip in a year (2203 for 2023) must not make a million periods.
  const length = Math.min(last - first + 1, 1200);
  return Array.from({ length: Math.max(length, 0) }, (_, index) => first + index)
    .filter((period) => !present.has(period))
    .map((period) => lastDay(period, every));
}
