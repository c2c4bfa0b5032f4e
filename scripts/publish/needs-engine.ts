/** Says that only the engine can make what is asked for; the message is for tests. */
export class NeedsEngine extends Error {
  override readonly name = 'NeedsEngine';
}
