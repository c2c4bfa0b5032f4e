import type { DevWords } from '../zh-CN/dev.ts';

const problems = (count: number): string => `${count} ${count === 1 ? 'problem' : 'problems'}`;

/** What the preview of `npm run dev` says in the browser, in English. */
export const dev: DevWords = {
  language: 'en',
  region: 'Check of the content',
  counts: (own, all) =>
    own === all
      ? `${problems(own)} on this page`
      : own > 0
        ? `${problems(own)} on this page, ${all} on the site`
        : `${problems(all)} on the site`,
  passed: 'Check passed',
  heldBackCount: (count) => `${count} unpublished`,
  close: 'Fold',
  own: 'This page',
  others: (count) => `Other pages (${count})`,
  notes: (count) => `Notes (${count})`,
  heldBack: (count) => `Drafts and articles not due (${count})`,
  why: { draft: 'draft', future: 'not due' },
  more: (count) => `${count} more are not listed: mend these first; the terminal has the whole list.`,
  quote: 'Text: ',
  fix: 'Mend: ',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  open: 'Open in the editor',
  opened: 'The editor was asked to open it. If nothing happens, look for the place above.',
  openFailed: 'No editor could be opened: look for the place above.',
  show: 'Show on the page',
  toPage: 'Go to that page',
  failedTitle: 'This page cannot be shown for now',
  failedLead:
    'A problem in the content keeps this page from being made. Mend it and save: the page comes by itself.',
  waitingTitle: 'The preview cannot start yet',
  waitingLead:
    'These problems keep the whole site from being made. Mend them and save: the preview starts by itself.',
  waitingAt: (address) => `The browser shows these problems too: ${address}`,
  noReason:
    'The check finds nothing, yet the page cannot be made. Please show the lines below to whoever looks after this program.',
  reason: 'The reason that the program gives',
  folderGone: (dir) =>
    `The content folder ${dir} is not there: put it back, and the preview goes on by itself.`,
  checkBroke: (reason) => `The check broke off: ${reason}`,
};
