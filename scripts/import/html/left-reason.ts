import type { LeftOutReason } from '../raw-page.ts';
import { attribute, styleOf, wordsOf } from './element.ts';
import type { PageElement } from './parse-page.ts';

const BY_TAG = new Map<string, LeftOutReason | 'silent'>([
  ...['script', 'applet'].map((tag) => [tag, 'script'] as const),
  ...['iframe', 'frame', 'noframes'].map((tag) => [tag, 'frame'] as const),
  ...['input', 'select', 'textarea', 'button', 'datalist', 'progress', 'meter'].map(
    (tag) => [tag, 'form'] as const,
  ),
  ...['video', 'audio', 'object', 'embed', 'canvas', 'svg', 'math', 'bgsound', 'mpvoice'].map(
    (tag) => [tag, 'media'] as const,
  ),
  // They show nothing, or nothing to anyone whose browser runs scripts.
  ...['style', 'noscript', 'template', 'xml', 'head', 'link', 'meta', 'title', 'base'].map(
    (tag) => [tag, 'silent'] as const,
  ),
]);

/**
 * Why an element with all its content is left out.
 * @returns `silent` for what no reader of the page ever sees; `null` for what stays.
 */
export function leftReason(element: PageElement): LeftOutReason | 'silent' | null {
  return BY_TAG.get(element.tagName) ?? (isHidden(element) ? 'hidden' : null);
}

/**
 * Hidden from readers. Not so `visibility: hidden`: pages of WeChat hide their whole article until a script has run.
 * Letters of size zero are the disturbing words that forums mix into what is copied.
 */
function isHidden(element: PageElement): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  if (element.tagName === 'dialog' && attribute(element, 'open') === undefined) return true;
  if (/\bjammer\b/.test(attribute(element, 'class') ?? '')) return true;
  return (
    styleOf(element, 'display') === 'none' ||
    /^0(?:\.0*)?(?:px|pt|em|rem|%)?$/.test(styleOf(element, 'font-size') ?? '')
  );
}

/** What to say of an element that is left out: its words, or else where its content would come from. */
export function leftWords(element: PageElement): string {
  const named = ['src', 'data', 'title', 'name', 'placeholder', 'value', 'id'].map((name) =>
    attribute(element, name),
  );
  return (
    [wordsOf(element, 60), ...named].find((words) => words !== undefined && words.trim() !== '') ??
    element.tagName
  );
}
