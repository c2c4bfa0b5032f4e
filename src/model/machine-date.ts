import type { ShownMoment } from './moment.ts';

/**
 * A moment as XML Schema and schema.org have it, on the site's clock: `2023-01-11T09:30:00+08:00`. Where only the day is
 * known it stays a day: nobody knows the hour.
 */
export function machineDate({ machine }: Pick<ShownMoment, 'machine'>): string {
  // A day has ten characters; what is no date never came so far.
  return machine.length === 10 ? machine : `${machine.slice(0, 16)}:00${machine.slice(16)}`;
}
