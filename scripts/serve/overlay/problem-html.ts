import type { DevWords } from '../../../src/locales/zh-CN/dev.ts';
import type { HeldBackArticle, ShownProblem } from '../dev-report.ts';

/** What can be done with a problem where it is shown. */
export interface ProblemActions {
  /** Whether the editor can be asked to open the file. */
  canOpen: boolean;
  /** Whether a link leads to the page of the problem. */
  canGo: boolean;
}

/** Text made safe for HTML, in elements and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** A list of problems, in HTML; what was left out of it is said at its end. */
export function problemListHtml(
  problems: readonly ShownProblem[],
  count: number,
  words: DevWords,
  actions: ProblemActions,
): string {
  const items = problems.map((problem) => problemHtml(problem, words, actions)).join('');
  const left = count - problems.length;
  const more = left > 0 ? `<p class="more">${escapeHtml(words.more(left))}</p>` : '';
  return `<ol class="problems">${items}</ol>${more}`;
}

function problemHtml(problem: ShownProblem, words: DevWords, { canOpen, canGo }: ProblemActions): string {
  const { severity, file, line, column, message, quote, fix, absolute, pages } = problem;
  const place = `${String(line)}:${String(column)}`;
  const [page] = pages;
  const actions = [
    ...(canOpen
      ? [`<button type="button" data-open="${escapeHtml(`${absolute}:${place}`)}">${words.open}</button>`]
      : []),
    ...(canGo && page !== undefined ? [`<a href="${escapeHtml(page)}">${words.toPage}</a>`] : []),
    ...(canGo ? [] : [`<button type="button" data-show hidden>${words.show}</button>`]),
  ];
  return [
    `<li class="problem ${severity}" data-rule="${escapeHtml(problem.rule)}">`,
    `<p class="place"><strong>${words.severity[severity]}</strong> <code>${escapeHtml(`${file}:${place}`)}</code></p>`,
    `<p class="message">${escapeHtml(message)}</p>`,
    quote === undefined ? '' : `<p class="quote">${words.quote}<q>${escapeHtml(quote)}</q></p>`,
    `<p class="fix">${words.fix}${escapeHtml(fix)}</p>`,
    `<p class="actions">${actions.join('')}<span class="told" role="status"></span></p>`,
    '</li>',
  ].join('');
}

/** The articles that only a preview shows, in HTML. */
export function heldBackHtml(articles: readonly HeldBackArticle[], count: number, words: DevWords): string {
  const items = articles.map(
    ({ title, href, why }) =>
      `<li><span class="tag">${words.why[why]}</span> <a href="${escapeHtml(href)}">${escapeHtml(title)}</a></li>`,
  );
  const left = count - articles.length;
  return `<ul class="held-back">${items.join('')}</ul>${left > 0 ? `<p class="more">+${String(left)}</p>` : ''}`;
}
