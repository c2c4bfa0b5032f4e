// Nothing is ended by the time that all of it takes. What waits in vain is, and a machine four times slower than the one
// on which these tests are written must not be taken for that.

/** For how many minutes a stage may be silent: no test of it has begun or finished. */
export const SILENCE_MINUTES = 10;

/** A single test, or what prepares it, in milliseconds: less than the silence, so that a test that hangs fails alone. */
export const TEST_LIMIT = 9 * 60_000;

/** A command that a test runs to its end, in milliseconds: while it runs, the test's own limit cannot strike. */
export const COMMAND_LIMIT = 8 * 60_000;

/** What comes in a moment: a page, an answer, a server that starts; in milliseconds. */
export const WAIT_LIMIT = 2 * 60_000;

/** What must not grow faster than its input, in milliseconds: takes a tenth of a second, and minutes where it does. */
export const GROWTH_LIMIT = 20_000;
