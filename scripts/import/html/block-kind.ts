import { attribute, childElements, styleOf, wordsOf } from './element.ts';
import type { PageElement } from './parse-page.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul xmp frameset'
  ).split(' '),
);

/** Whether an element begins and ends a line of its own. */
export function isBlock(element: PageElement): boolean {
  // The parts of WeChat's info line stand apart by style alone.
  const isPart = /\brich_media_meta\b/.test(attribute(element, 'class') ?? '');
  const styled = /^(?:block|flex|grid|table|list-item)/.test(styleOf(element, 'display') ?? '');
  return BLOCKS.has(element.tagName) || isPart || styled;
}

/** A heading that nobody closed swallows the text behind it: lists, tables, paragraphs. */
export function isUnclosedHeading(element: PageElement): boolean {
  if (!/^h[1-6]$/.test(element.tagName)) return false;
  const inside = childElements(element).map((child) => child.tagName);
  const paragraphs = inside.filter((tag) => tag === 'p').length;
  return (
    paragraphs > 1 ||
    inside.some((tag) => /^(?:ul|ol|table)$/.test(tag)) ||
    wordsOf(element, 100).length >= 80
  );
}
