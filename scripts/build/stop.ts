/** An expected end of a command: its message is a full sentence for the person at the terminal. */
export class Stop extends Error {
  override readonly name = 'Stop';
}
