import { descendants, styleOf, wordsOf } from './element.ts';
import type { PageElement } from './parse-page.ts';

/**
 * The sign that Word writes before an item of a list, where it is a mere mark (`·`, `l` or `Ø` of a symbol font). Numbers
 * are words of the text and stay.
 */
export function isWordBullet(element: PageElement): boolean {
  if (!/^ignore$/.test(styleOf(element, 'mso-list') ?? '')) return false;
  return !/[\d一二三四五六七八九十①-⑳a-km-nA-Z]/.test(wordsOf(element, 12).replace(/^[lnuØ§·]\s*$/, ''));
}

/** A paragraph of Word that is an item of a list by its mark alone. */
export function isWordItem(element: PageElement): boolean {
  if (element.tagName !== 'p' || styleOf(element, 'mso-list') === undefined) return false;
  for (const each of descendants(element)) if (isWordBullet(each)) return true;
  return false;
}
