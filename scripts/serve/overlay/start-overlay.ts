import type { PageReport } from '../dev-report.ts';
import { createOverlay } from './create-overlay.ts';
import { ASK, TELL } from './protocol.ts';

/** Key of the last report of this page in this tab: it stands there at once when the page is loaded again. */
const KEPT = `zongshu-report:${location.pathname}`;

/** Shows the check's findings on this page for as long as it is open. */
function start(): void {
  const overlay = createOverlay();
  const kept = sessionStorage.getItem(KEPT);
  if (kept !== null) overlay.show(JSON.parse(kept) as PageReport, { isKept: true });
  const hot = import.meta.hot;
  if (!hot) return;
  hot.on(TELL, (report: PageReport) => {
    overlay.show(report);
    keep(JSON.stringify(report));
  });
  const ask = (): void => {
    hot.send(ASK, { path: location.pathname });
  };
  hot.on('vite:ws:connect', ask);
  ask();
}

/** Keeps a report in this tab; one that is too large, or a browser that keeps nothing, does no harm. */
function keep(text: string): void {
  try {
    sessionStorage.setItem(KEPT, text);
  } catch {
    sessionStorage.removeItem(KEPT);
  }
}

// A chart in a frame belongs to the page around it.
if (window.top === window) start();
