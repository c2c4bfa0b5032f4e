/*
 * These functions run inside the page: Playwright sends their source there, so each of them is complete in itself.
 */

/**
 * Texts and pictures that reach beyond the right or left edge of the window, and the page itself where it scrolls
 * sideways. What stands in a box that scrolls by itself is left out, and what is hidden on purpose (one pixel).
 */
export function sidewaysContent(): string[] {
  const width = document.documentElement.clientWidth;
  const apart = (from: Element | null): boolean => {
    for (let box = from; box && box !== document.body; box = box.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
      if (box.clientWidth <= 1 && getComputedStyle(box).position === 'absolute') return true;
    }
    return false;
  };
  const beyond = ({ left, right, width: own }: DOMRect): boolean =>
    own > 1 && right > 0 && (right > width + 1 || left < -1);
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const out = [...range.getClientRects()].some(beyond);
    if (out && !apart(texts.currentNode.parentElement)) found.push(range.toString().trim().slice(0, 40));
  }
  for (const element of document.body.querySelectorAll('img, svg, table, meter, video, iframe')) {
    if (beyond(element.getBoundingClientRect()) && !apart(element))
      found.push(`<${element.tagName.toLowerCase()}>`);
  }
  const { scrollWidth } = document.documentElement;
  return scrollWidth > width ? [...found, `the page itself: ${String(scrollWidth)} px`] : found;
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
