import { parsePeriod, type Period } from '../../schemas/period.ts';
import { partialDate } from './partial-date.ts';

const QUARTERS = ['一', '二', '三', '四'];

const monthOf = (day: string): number => Number(day.slice(5, 7));

/** `2023年1—10月`, `2016—2020年`; what crosses a year is said in full on both sides. */
function sayRange({ code, from, to }: Period): string {
  const [first = '', last = ''] = code.split('/');
  const year = from.slice(0, 4);
  if (first.length === 4) return `${first}—${last}年`;
  if (year !== to.slice(0, 4)) return `${partialDate(first)}—${partialDate(last)}`;
  if (first.length === 7) return `${year}年${monthOf(from)}—${monthOf(to)}月`;
  const sameMonth = monthOf(from) === monthOf(to);
  const end = sameMonth ? `${Number(last.slice(8))}日` : partialDate(last).slice(5);
  return sameMonth
    ? `${year}年${monthOf(from)}月${Number(first.slice(8))}—${end}`
    : `${partialDate(first)}—${end}`;
}

/**
 * A period as people say it: 2023年, 2023年上半年, 2023年三季度, 2023年10月, 2023年1—10月, 2023年末. What is no period is
 * said as it is written.
 */
export function period(written: string | Period): string {
  const read = typeof written === 'string' ? parsePeriod(written) : written;
  if (!read) return typeof written === 'string' ? written : written.code;
  const { kind, code, from, to } = read;
  const year = `${from.slice(0, 4)}年`;
  if (kind === 'range') return sayRange(read);
  if (kind === 'quarter') return `${year}${QUARTERS[monthOf(to) / 3 - 1] ?? ''}季度`;
  if (kind === 'half') return `${year}${monthOf(to) === 6 ? '上' : '下'}半年`;
  if (kind === 'instant') return `${period(code.slice(0, -'-end'.length))}末`;
  return partialDate(code);
}
