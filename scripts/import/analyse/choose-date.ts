import type { PageHints } from '../raw-page.ts';
import { dateOfAddress, findDates, type FoundDate } from './find-dates.ts';
import type { Info } from './read-info.ts';

/** The places of a page that may say when it was published, most trusted first within each. */
export interface DatePlaces {
  hints: PageHints;
  /** Info lines around the title, nearest to it first. */
  head: readonly Info[];
  /** Info lines behind the text. */
  tail: readonly Info[];
  /** The day under an official notice. */
  signed: FoundDate | null;
  /** Addresses that the page shows. */
  addresses: readonly string[];
}

/** Day and time of publication; null where no place says a whole day that exists. */
export function chooseDate({ hints, head, tail, signed, addresses }: DatePlaces): {
  date: string | null;
  time: string | null;
} {
  const plain = head.filter(({ calendar }) => !calendar);
  const labelled = plain.filter(({ labelled: told }) => told);
  const timed = plain.filter(({ date }) => date !== null && date.time !== null);
  const places: (FoundDate | null | undefined)[] = [
    hints.date === undefined ? null : findDates(hints.date, true)[0],
    ...[...labelled, ...timed, ...plain].map(({ date }) => date),
    ...tail.map(({ date }) => date),
    signed,
    ...head.map(({ date }) => date),
    ...[...head, ...tail].map(({ updated }) => updated),
  ];
  const found = places.find((date) => date != null);
  if (found == null)
    return { date: addresses.map(dateOfAddress).find((date) => date !== null) ?? null, time: null };
  const sameDay = places.find((date) => date?.date === found.date && date.time !== null);
  return { date: found.date, time: found.time ?? sameDay?.time ?? null };
}
