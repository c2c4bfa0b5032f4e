import { isDay } from '../schemas/date.ts';

/** The parts of a moment as a wall clock in some zone shows them. */
interface ClockParts {
  day: string;
  time: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One formatter a zone: making them is dear, and a site has one zone. */
function clockFormatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** What clocks in `timeZone` show at `instant` (milliseconds since 1970): `2023-01-11` and `09:30`. */
export function clockAt(instant: number, timeZone: string): ClockParts {
  const parts = new Map(
    clockFormatter(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** How far clocks in `timeZone` are ahead of UTC at `instant`, in milliseconds. */
function zoneOffset(instant: number, timeZone: string): number {
  const { day, time } = clockAt(instant, timeZone);
  const wholeMinute = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${day}T${time}:00Z`) - wholeMinute;
}

/** Many articles share their day, and asking the clock is dear. */
const beginnings = new Map<string, number>();

/** The instant at which `day` (`YYYY-MM-DD`) begins in `timeZone`. */
function startOfDay(day: string, timeZone: string): number {
  const key = `${timeZone} ${day}`;
  const known = beginnings.get(key) ?? findStartOfDay(day, timeZone);
  beginnings.set(key, known);
  return known;
}

function findStartOfDay(day: string, timeZone: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const first = utc - zoneOffset(utc, timeZone);
  // A second look: the zone may have changed its offset between the two instants.
  return utc - zoneOffset(first, timeZone);
}

/**
 * The instant that a moment names, in milliseconds since 1970. A plain date counts from 00:00 in `timeZone`.
 * The text has passed `MomentSchema`.
 */
export function toInstant(moment: string, timeZone: string): number {
  return isDay(moment) ? startOfDay(moment, timeZone) : Date.parse(moment);
}

/** A moment as pages show it. */
export interface ShownMoment {
  /** `2023-01-11`, or `2023-01-11 09:30` where a time is known (国办发〔2017〕47号, annex). */
  text: string;
  /** `2023-01-11`. */
  day: string;
  /** `2023-01`, the month page that it belongs to. */
  month: string;
  /** For `<time datetime>`: the plain date, or the time with the zone's offset. */
  machine: string;
  /** Milliseconds since 1970. */
  instant: number;
}

/** `+08:00` for eight hours in milliseconds. */
function formatOffset(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** How a moment is shown in the site's zone, whatever zone the building machine is in. */
export function showMoment(moment: string, timeZone: string): ShownMoment {
  const instant = toInstant(moment, timeZone);
  if (isDay(moment))
    return { text: moment, day: moment, month: moment.slice(0, 7), machine: moment, instant };
  const { day, time } = clockAt(instant, timeZone);
  const offset = formatOffset(zoneOffset(instant, timeZone));
  return { text: `${day} ${time}`, day, month: day.slice(0, 7), machine: `${day}T${time}${offset}`, instant };
}

/** The day of a moment in the site's zone: a plain date needs no clock. */
export function dayOf(moment: string, timeZone: string): string {
  return isDay(moment) ? moment : clockAt(Date.parse(moment), timeZone).day;
}

/** A wall clock's day and time in `timeZone` as the moment that content files write: `2023-01-11T09:30+08:00`. */
export function writeMoment(day: string, time: string, timeZone: string): string {
  const utc = Date.parse(`${day}T${time}:00Z`);
  const first = utc - zoneOffset(utc, timeZone);
  return `${day}T${time}${formatOffset(zoneOffset(first, timeZone))}`;
}
