import { devWords } from '../../../src/locales/dev.ts';
import type { PageReport } from '../dev-report.ts';
import { obeyClicks } from './obey-clicks.ts';
import { markWords } from './mark-words.ts';
import { panelHtml } from './panel-html.ts';
import overlayStyle from './overlay.css?inline';
import problemStyle from './problems.css?inline';

/** Key of what the editor folded away in this tab: the panel stays folded until other problems come. */
const FOLDED = 'zongshu-folded';

/** The bar and the panel in a corner of the page. */
export interface Overlay {
  /** Shows a report; one that was kept from before the page was loaded anew is not read out again. */
  show: (report: PageReport, options?: { isKept: boolean }) => void;
}

/** Puts the overlay beside the page, in a shadow tree: neither style sheet reaches the other, and nothing moves. */
export function createOverlay(): Overlay {
  const host = document.createElement('zongshu-check');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>${overlayStyle}${problemStyle}</style><div class="box"><div class="panel" id="panel" tabindex="-1" hidden></div><button type="button" class="bar" aria-controls="panel" hidden></button></div><p class="live" aria-live="polite"></p>`;
  document.documentElement.append(host);
  const [panel, bar, live] = ['.panel', '.bar', '.live'].map((each) => root.querySelector<HTMLElement>(each));
  if (!panel || !bar || !live) throw new Error('The overlay is not whole.');
  let own = '';
  const setOpen = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    bar.setAttribute('aria-expanded', String(isOpen));
  };
  const fold = (isOpen: boolean): void => {
    setOpen(isOpen);
    sessionStorage.setItem(FOLDED, isOpen ? '' : own);
  };
  bar.addEventListener('click', () => {
    fold(panel.hasAttribute('hidden'));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    fold(false);
    if (document.activeElement === host) bar.focus();
  });
  obeyClicks(panel, () => devWords(host.lang === 'en' ? 'en' : 'zh-CN'));
  return {
    show: (report, { isKept } = { isKept: false }) => {
      host.lang = report.locale;
      const before = own;
      own = JSON.stringify(report.own.map(({ file, rule, message, line }) => [file, rule, message, line]));
      drawBar(bar, report);
      if (!isKept) announce(live, bar.textContent);
      draw(panel, panelHtml(report));
      markWords(panel, report.own);
      if (report.broken) setOpen(true);
      else if (own !== before) setOpen(report.ownCount > 0 && sessionStorage.getItem(FOLDED) !== own);
      else if (hasNothing(report)) setOpen(false);
    },
  };
}

/** Whether the panel would be empty. */
function hasNothing({ ownCount, otherCount, noteCount, heldBackCount }: PageReport): boolean {
  return ownCount + otherCount + noteCount + heldBackCount === 0;
}

/** The bar in one sentence; where all is well and nothing is held back, it goes away by itself. */
function drawBar(bar: HTMLElement, report: PageReport): void {
  const words = devWords(report.locale);
  const { ownCount, otherCount, own, others, heldBackCount } = report;
  const all = ownCount + otherCount;
  const isError = [...own, ...others].some(({ severity }) => severity === 'error');
  const parts = [
    report.broken ? words.region : all > 0 ? words.counts(ownCount, all) : words.passed,
    ...(heldBackCount > 0 ? [words.heldBackCount(heldBackCount)] : []),
  ];
  bar.hidden = false;
  bar.textContent = parts.join(' · ');
  const tone = report.broken || isError ? 'error' : all > 0 ? 'warning' : 'passed';
  bar.className = `bar ${tone}${tone === 'passed' && heldBackCount === 0 ? ' fades' : ''}`;
}

/** Says a sentence to those who listen, once for as long as it is the same. */
function announce(live: HTMLElement, sentence: string): void {
  if (live.textContent !== sentence) live.textContent = sentence;
}

/** Draws the panel anew; what was unfolded, scrolled to or in focus stays so. */
function draw(panel: HTMLElement, html: string): void {
  if (panel.innerHTML === html) return;
  const unfolded = [...panel.querySelectorAll('details')].map(({ id, open }) => ({ id, open }));
  const { scrollTop } = panel;
  panel.innerHTML = html;
  for (const { id, open } of unfolded) {
    const same = panel.querySelector<HTMLDetailsElement>(`#${id}`);
    if (same) same.open = open;
  }
  panel.scrollTop = scrollTop;
}
