/*
 * These functions run inside the page: Playwright sends their source there, so each of them is complete in itself.
 */

/** Where a figure leads, and what of it is wrong. */
interface FigureTrail {
  /** The figure as it is written. */
  figure: string;
  faults: string[];
}

/** Follows every figure of an article to its row in the list, and from the row back to the text and to the metric. */
export function figureTrails(): FigureTrail[] {
  const figures = [...document.querySelectorAll<HTMLAnchorElement>('.prose a.fig')];
  return figures.map((link) => {
    const faults: string[] = [];
    const target = link.getAttribute('href') ?? '';
    const row = target.startsWith('#') ? document.getElementById(decodeURIComponent(target.slice(1))) : null;
    if (!row) return { figure: link.textContent, faults: [`leads to ${target}, which is no row`] };
    if (!row.closest('.rail')) faults.push('leads to something outside the list');
    const back = row.querySelector('a[href^="#cite-"]')?.getAttribute('href') ?? '#';
    const cited = document.getElementById(back.slice(1));
    const home = figures.find((other) => cited && (cited === other || cited.contains(other)));
    if (!home) faults.push(`its row leads back to ${back}, which is no figure`);
    else if (home.getAttribute('href') !== target) faults.push('its row leads back to another figure');
    if (!row.querySelector('dt a[href*="/metrics/"]')) faults.push('its row does not lead to the metric');
    const value = row.querySelector('data')?.getAttribute('value') ?? '';
    if (value === '' || !Number.isFinite(Number(value))) faults.push('its row has no number for machines');
    const whole = (text: string): string => text.replaceAll(/[\s\u2060\u00a0]/g, '');
    if (home === link && !/\d/.test(whole(row.querySelector('data')?.textContent ?? '')))
      faults.push('its row shows no value');
    return { figure: link.textContent, faults };
  });
}

/** Every figure that stands on more than one line, and how many figures were looked at. */
export function brokenFigures(): { count: number; breaks: string[] } {
  const figures = [...document.querySelectorAll<HTMLElement>('main .fig, main .n, main data')].filter(
    (element) => element.checkVisibility(),
  );
  const breaks = figures.filter((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first] = rects;
    // Two lines do not share any height; a raised or smaller part of one line does.
    return first !== undefined && rects.some(({ top, bottom }) => top >= first.bottom || bottom <= first.top);
  });
  return { count: figures.length, breaks: breaks.map((element) => element.textContent.trim()) };
}
