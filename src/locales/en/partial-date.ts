/** Names of the months. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** `2023-01-05` → `5 January 2023`. */
export function partialDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
