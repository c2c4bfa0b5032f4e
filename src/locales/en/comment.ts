import type { CommentWords } from '../zh-CN/comment.ts';

/** The comment under a pull request. */
export const comment: CommentWords = {
  usage: [
    'Usage: npm run comment -- REPORT.json [options]',
    '',
    'Writes a summary of the check under a pull request on GitHub; run again, it rewrites the same comment.',
    'Called by .github/workflows/comment.yml; the report comes from npm run --silent check -- --format json.',
    '',
    '  --dry-run   only prints the comment',
    '  --json      prints JSON alone',
    '  --help      shows this text',
  ].join('\n'),
  titleFine: 'The content passes the check',
  titleErrors: (errors) =>
    `The check found ${errors} ${errors === 1 ? 'error' : 'errors'}; the site was not built`,
  titleFailed: 'The check did not come to its end',
  counts: (errors, warnings) => `Errors: ${errors}, warnings: ${warnings}.`,
  failed: (url) => `There is no report; see [the run](${url}).`,
  head: ['', 'Place', 'Problem', 'Mend'],
  severity: { error: 'error', warning: 'warning', note: 'note' },
  more: (count) => `${count} more are not listed: see the marks on the changed files, or run npm run check.`,
  preview: (url) => `The site is built: download "preview" at the foot of [the run](${url}).`,
  notBuilt: (url) => `The site was not built; see [the run](${url}).`,
  commit: (sha) => `Checked: commit ${sha}.`,
  noReportFile: 'No report is named: npm run comment -- report/check.json.',
  noEvent:
    'This is no workflow of GitHub, so there is no pull request to comment on: --dry-run only prints the comment.',
  noPullRequest: 'No open pull request belongs to this check; nothing is written.',
  refused: (status) =>
    `GitHub did not take the comment (${status}): does the workflow have pull-requests: write?`,
  written: (url) => `The comment is written: ${url}`,
};
