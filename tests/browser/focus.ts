/*
 * These functions run inside the page: Playwright sends their source there, so each of them is complete in itself.
 * An element's name is its place among all elements, with its tag and the start of its text.
 */

/** Name of the focused element; `undefined` where nothing on the page is focused. */
export function focusNow(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const place = [...document.querySelectorAll('*')].indexOf(element);
  return `${String(place)} <${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 20)}`;
}

/** Names of everything on the page that a reader must be able to focus. */
export function focusables(): string[] {
  const all = [...document.querySelectorAll('*')];
  return all
    .filter((element) => element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const place = String(all.indexOf(element));
      return `${place} <${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 20)}`;
    });
}

/** Why a reader cannot see that the focused element has the focus; `undefined` where it is seen. */
export function hiddenFocus(): string | undefined {
  const element = document.activeElement;
  if (!element) return 'nothing is focused';
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  const outlined =
    outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
  if (!outlined && boxShadow === 'none') return 'no outline of 2 px and no shadow';
  const { width, height, bottom, right } = element.getBoundingClientRect();
  if (width < 2 || height < 2 || bottom <= 0 || right <= 0) return 'outside the window';
  return undefined;
}
