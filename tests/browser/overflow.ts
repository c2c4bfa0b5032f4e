/*
 * These functions run inside the page: Playwright sends their source there, so each of them is complete in itself.
 */

/** Elements that reach beyond the right or left edge of the window, those inside a box that scrolls left out. */
export function sidewaysElements(): string[] {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const found = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    if (own <= 1 || height <= 1 || (right <= width + 1 && left >= -1)) return false;
    // A skip link waits above the window until it is focused.
    if (right < 0) return false;
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (scrolls(box)) return false;
    }
    return true;
  });
  const names = found.map(
    (element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`,
  );
  const { scrollWidth } = document.documentElement;
  return scrollWidth > width ? [...names, `the page itself: ${String(scrollWidth)} px`] : names;
}

/** Elements whose text is cut off, top or bottom, right or left; those hidden on purpose (one pixel) left out. */
export function clippedTexts(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const style = getComputedStyle(element);
      if (!/hidden|clip/.test(style.overflowX + style.overflowY)) return false;
      if (element.clientWidth <= 1 || element.clientHeight <= 1 || element.textContent.trim() === '')
        return false;
      return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
}
