import { readFileSync } from 'node:fs';
import { devWords } from '../../src/locales/dev.ts';
import type { PageReport } from './dev-report.ts';
import { sayBroken } from './overlay/panel-html.ts';
import { escapeHtml, problemListHtml } from './overlay/problem-html.ts';

/** Where the browser asks whether something has changed since. */
export const VERSION_PATH = '/__zongshu/version';

/** What stands on a page in place of one that cannot be made. */
export interface FailedPage {
  /** Whether one page fails, or there is no site yet. */
  kind: 'failed' | 'waiting';
  report: PageReport;
  /** What the engine says, in English; shown where the check has nothing to say. */
  reason?: string | undefined;
  /** State of the content that the page tells of; another one loads it anew. */
  version: string;
}

/** A whole page in the house's words: what keeps the page from being made. It loads itself anew after a save. */
export function failedPage({ kind, report, reason = '', version }: FailedPage): string {
  const words = devWords(report.locale);
  const title = kind === 'failed' ? words.failedTitle : words.waitingTitle;
  const lead = kind === 'failed' ? words.failedLead : words.waitingLead;
  const { own, ownCount, others, otherCount, broken } = report;
  const actions = { canOpen: kind === 'failed', canGo: false };
  const isSilent = ownCount + otherCount === 0 && !broken;
  const list = (heading: string, problems: PageReport['own'], count: number): string =>
    count === 0
      ? ''
      : `${heading && `<h2>${heading}</h2>`}${problemListHtml(problems, count, words, actions)}`;
  const style = readFileSync(new URL('overlay/problems.css', import.meta.url), 'utf8');
  return [
    `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>body{margin:0}${style}</style></head><body>`,
    `<main class="failed"><h1>${title}</h1><p>${isSilent ? words.noReason : lead}</p>`,
    broken ? `<p class="problem error message">${escapeHtml(sayBroken(broken, words))}</p>` : '',
    kind === 'waiting'
      ? list('', [...own, ...others], ownCount + otherCount)
      : list(words.own, own, ownCount) + list(words.others(otherCount), others, otherCount),
    isSilent && reason !== '' ? `<h2>${words.reason}</h2><p><code>${escapeHtml(reason)}</code></p>` : '',
    `</main><script>${script(version)}</script></body></html>`,
  ].join('');
}

/** Asks for the version until it is another one, and opens files in the editor. No module: it needs no engine. */
function script(version: string): string {
  return `
addEventListener('click', ({ target }) => {
  const place = target.dataset && target.dataset.open;
  if (place) fetch('/__open-in-editor?file=' + encodeURIComponent(place)).catch(() => {});
});
const look = async () => {
  const answer = await fetch('${VERSION_PATH}').catch(() => undefined);
  const now = answer && answer.ok ? await answer.text() : '';
  if (now !== '' && now !== '${version}') location.reload();
  else setTimeout(look, 300);
};
setTimeout(look, 300);`;
}
