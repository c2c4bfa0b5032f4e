import { devWords } from '../../../src/locales/dev.ts';
import type { DevWords } from '../../../src/locales/zh-CN/dev.ts';
import type { PageReport } from '../dev-report.ts';
import { escapeHtml, heldBackHtml, problemListHtml } from './problem-html.ts';

/** The overlay's panel, in HTML: this page's problems, the others, what is only information, and what is held back. */
export function panelHtml(report: PageReport): string {
  const words = devWords(report.locale);
  const { own, ownCount, others, otherCount, notes, noteCount, heldBack, heldBackCount, broken } = report;
  const here = { canOpen: true, canGo: false };
  const elsewhere = { canOpen: true, canGo: true };
  return [
    broken ? `<p class="problem error message">${escapeHtml(sayBroken(broken, words))}</p>` : '',
    ownCount > 0 ? `<h2>${words.own}</h2>${problemListHtml(own, ownCount, words, here)}` : '',
    fold('others', words.others(otherCount), otherCount, ownCount === 0, () =>
      problemListHtml(others, otherCount, words, elsewhere),
    ),
    fold('notes', words.notes(noteCount), noteCount, false, () =>
      problemListHtml(notes, noteCount, words, elsewhere),
    ),
    fold('held-back', words.heldBack(heldBackCount), heldBackCount, ownCount + otherCount === 0, () =>
      heldBackHtml(heldBack, heldBackCount, words),
    ),
  ].join('');
}

/** Why there was no check, in one sentence. */
export function sayBroken({ kind, reason }: NonNullable<PageReport['broken']>, words: DevWords): string {
  return kind === 'folder' ? words.folderGone(reason) : words.checkBroke(reason);
}

/** A part of the panel that can be folded; nothing where it is empty. */
function fold(id: string, title: string, count: number, isOpen: boolean, body: () => string): string {
  if (count === 0) return '';
  return `<details id="${id}"${isOpen ? ' open=""' : ''}><summary>${title}</summary>${body()}</details>`;
}
