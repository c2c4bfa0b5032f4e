import type { DevWords } from '../../../src/locales/zh-CN/dev.ts';
import { scrollToWords } from './mark-words.ts';

/** Does what the buttons of the panel say. `words` is asked at each click: the house's language may change. */
export function obeyClicks(panel: HTMLElement, words: () => DevWords): void {
  panel.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const problem = button?.closest('.problem');
    if (!button || !problem) return;
    const { open } = button.dataset;
    if (open !== undefined) void openFile(open, problem.querySelector('.told'), words());
    else scrollToWords([...panel.querySelectorAll('.problem')].indexOf(problem));
  });
}

/** Asks the server to open a file at its place, `<path>:<line>:<column>`, in the editor that runs. */
async function openFile(place: string, told: Element | null, words: DevWords): Promise<void> {
  const isAsked = await fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`)
    .then(({ ok }) => ok)
    .catch(() => false);
  if (told) told.textContent = isAsked ? words.opened : words.openFailed;
}
