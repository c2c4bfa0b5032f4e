import type { CommentWords } from '../../src/locales/zh-CN/comment.ts';
import type { CommentedReport } from './read-report.ts';

/** By this the comment is found again. */
export const COMMENT_MARK = '<!-- zongshu-check -->';

/** So many problems are listed; GitHub takes no comment of more than 65,536 signs. */
const MOST_LISTED = 20;
const MOST_SIGNS = 120;

/** The run that is commented on. */
export interface CheckedRun {
  /** Address of the run's page. */
  url: string;
  /** Whether every step of it went well. */
  isBuilt: boolean;
  commit: string;
}

/** The Markdown of the comment; without a report, it says that the check broke off. */
export function commentText(
  report: CommentedReport | undefined,
  run: CheckedRun,
  words: CommentWords,
): string {
  const { url, isBuilt, commit } = run;
  if (!report) return [COMMENT_MARK, `### ${words.titleFailed}`, words.failed(url), ''].join('\n\n');
  const problems = [...report.problems].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const count = (severity: string): number => problems.filter((each) => each.severity === severity).length;
  const errors = count('error');
  const rest = problems.length - MOST_LISTED;
  return [
    COMMENT_MARK,
    `### ${errors > 0 ? words.titleErrors(errors) : words.titleFine}`,
    ...(problems.length > 0 ? [words.counts(errors, count('warning')), table(problems, words)] : []),
    ...(rest > 0 ? [words.more(rest)] : []),
    // Where there are errors, the title says that nothing was built.
    ...(errors > 0 ? [] : [isBuilt ? words.preview(url) : words.notBuilt(url)]),
    ...(commit === '' ? [] : [words.commit(plain(commit.slice(0, 7)))]),
    '',
  ].join('\n\n');
}

function table(problems: CommentedReport['problems'], words: CommentWords): string {
  const rows = problems
    .slice(0, MOST_LISTED)
    .map(({ severity, path, line, message, fix }) => [
      words.severity[severity],
      `${path}:${line}`,
      message,
      fix,
    ]);
  const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    toRow(words.head),
    toRow(words.head.map(() => '---')),
    ...rows.map((cells) => toRow(cells.map(plain))),
  ].join('\n');
}

/** Text that means nothing to Markdown, names nobody (`@`) and no other thread (`#`), on one line. */
function plain(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const short = flat.length > MOST_SIGNS ? `${flat.slice(0, MOST_SIGNS)}…` : flat;
  return short.replaceAll(/[\\`*_{}[\]()<>#+\-.!|~@:&/]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
