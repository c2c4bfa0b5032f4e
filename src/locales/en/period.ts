import { parsePeriod, type Period } from '../../schemas/period.ts';
import { MONTHS, partialDate } from './partial-date.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];

const monthOf = (day: string): number => Number(day.slice(5, 7));

/** `January–October 2023`, `2016–2020`; what crosses a year is said in full on both sides. */
function sayRange({ code, from, to }: Period): string {
  const [first = '', last = ''] = code.split('/');
  if (first.length === 4) return `${first}–${last}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (!sameYear || first.length === 10) return `${partialDate(first)} to ${partialDate(last)}`;
  return `${MONTHS[monthOf(from) - 1] ?? ''}–${partialDate(last)}`;
}

/** `end of 2023`, `end of the third quarter of 2023`. */
const sayEnd = (said: string): string => `end of ${/^[a-z]/.test(said) ? 'the ' : ''}${said}`;

/**
 * A period as people say it: 2023, first half of 2023, third quarter of 2023, January–October 2023, end of 2023. What is
 * no period is said as it is written.
 */
export function period(written: string | Period): string {
  const read = typeof written === 'string' ? parsePeriod(written) : written;
  if (!read) return typeof written === 'string' ? written : written.code;
  const { kind, code, from, to } = read;
  const year = from.slice(0, 4);
  if (kind === 'range') return sayRange(read);
  if (kind === 'quarter') return `${ORDINALS[monthOf(to) / 3 - 1] ?? ''} quarter of ${year}`;
  if (kind === 'half') return `${monthOf(to) === 6 ? 'first' : 'second'} half of ${year}`;
  if (kind === 'instant') return sayEnd(period(code.slice(0, -'-end'.length)));
  return partialDate(code);
}
