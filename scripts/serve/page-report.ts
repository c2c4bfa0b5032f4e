import type { DevReport, PageReport, ShownProblem } from './dev-report.ts';
import { plainPage } from './page-of-file.ts';

/** How many of each list a browser is given: more cannot be read. */
const SHOWN = { own: 100, others: 50, notes: 50, heldBack: 100 };

/** Drafts have a list of their own. */
const LISTED_ELSEWHERE = new Set(['held-back']);

/**
 * What the page at `pathname` shows of a report: the problems of its own files first, errors before warnings.
 *
 * @param pathname the path of the page's address, as the browser has it
 */
export function pageReport(report: DevReport, pathname: string): PageReport {
  const page = plainPage(pathname, report.base);
  const isOwn = ({ pages }: ShownProblem): boolean =>
    pages.some((address) => plainPage(address, report.base) === page);
  const grave = report.problems.filter(({ severity }) => severity !== 'note').toSorted(byGravity);
  const notes = report.problems.filter(
    ({ severity, rule }) => severity === 'note' && !LISTED_ELSEWHERE.has(rule),
  );
  const own = grave.filter(isOwn);
  const others = grave.filter((problem) => !isOwn(problem));
  const notesInOrder = [...notes.filter(isOwn), ...notes.filter((problem) => !isOwn(problem))];
  return {
    locale: report.locale,
    own: own.slice(0, SHOWN.own),
    ownCount: own.length,
    others: others.slice(0, SHOWN.others),
    otherCount: others.length,
    notes: notesInOrder.slice(0, SHOWN.notes),
    noteCount: notes.length,
    heldBack: report.heldBack.slice(0, SHOWN.heldBack),
    heldBackCount: report.heldBack.length,
    ...(report.broken && { broken: report.broken }),
  };
}

/** Errors first; `toSorted` keeps the order of places otherwise. */
function byGravity(a: ShownProblem, b: ShownProblem): number {
  return Number(b.severity === 'error') - Number(a.severity === 'error');
}
