import { clockAt, toInstant, writeMoment } from './moment.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A moment of a content file as RFC 3339 has it, on the site's clock: `2023-01-11T09:30:00+08:00`. A day begins at 00:00. */
export function rfc3339(moment: string, timeZone: string): string {
  const { day, time } = clockAt(toInstant(moment, timeZone), timeZone);
  const written = writeMoment(day, time, timeZone);
  // Both RFC 3339 and the dateTime of XML Schema ask for seconds.
  return `${written.slice(0, 16)}:00${written.slice(16)}`;
}

/** The same as RSS has it (RFC 822 with four digits of the year): `Wed, 11 Jan 2023 09:30:00 +0800`. */
export function rfc822(moment: string, timeZone: string): string {
  const written = rfc3339(moment, timeZone);
  const [day = '', clock = ''] = written.split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const offset = clock.slice(8).replace(':', '');
  return `${weekday}, ${date} ${MONTHS[Number(month) - 1] ?? ''} ${year} ${clock.slice(0, 8)} ${offset}`;
}
