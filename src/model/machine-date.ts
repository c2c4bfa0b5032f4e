/**
 * A moment as XML Schema and schema.org have it, on the site's clock: `2023-01-11T09:30:00+08:00`. Where only the day is
 * known it stays a day: nobody knows the hour.
 * @param machine As `<time datetime>` has it: a day, or a time to the minute with its offset.
 */
export function machineDate(machine: string): string {
  // A day has ten characters; what is no date never came so far.
  return machine.length === 10 ? machine : `${machine.slice(0, 16)}:00${machine.slice(16)}`;
}

/**
 * When readers were last told something else: the publication, the update or a correction, whichever is the last.
 * @param machine The update, else the publication, as for {@link machineDate}.
 */
export function lastChange(machine: string, corrections: readonly { at: string }[]): string {
  const corrected = corrections.reduce((last, { at }) => (at > last ? at : last), '');
  return corrected > machine.slice(0, 10) ? corrected : machineDate(machine);
}
