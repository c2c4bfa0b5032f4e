import { createTerminal, wantsColor } from '../reporters/terminal.ts';
import type { DevReport } from './dev-report.ts';
import type { WatchedCheck } from './watch-check.ts';

/** A save may come in several steps; the same report within this time is not printed again, in milliseconds. */
const SAME_SAVE = 500;

/** Prints the check's report at the terminal, now and after every check. */
export function printReports(check: WatchedCheck): void {
  const reporter = createTerminal(wantsColor(process.stdout));
  let last = '';
  let at = 0;
  const print = ({ problems, locale, articles, broken }: DevReport): void => {
    if (broken) return;
    const paths = new Map(problems.map(({ file, path }) => [file, path]));
    const text = reporter({ problems, locale, articles, pathOf: (file) => paths.get(file) ?? file });
    if (text !== last || Date.now() - at > SAME_SAVE) process.stdout.write(text);
    last = text;
    at = Date.now();
  };
  print(check.latest());
  check.onReport(print);
}
