import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import type { Block } from '../raw-page.ts';
import { isElement } from './element.ts';
import type { PageParent } from './parse-page.ts';

/** Readability compares elements with each other; on larger pages it would take longer than its hint is worth. */
const LARGEST_PAGE = 500_000;
const MOST_ELEMENTS = 5_000;
const DEEPEST = 60;
/** Shorter lines occur in menus as well as in articles. */
const SHORTEST_LINE = 8;

/**
 * Marks the lines that Mozilla's Readability takes for the article. It often drops info lines, bylines and short
 * paragraphs of Chinese pages: its answer is a hint, and nothing is left out for it.
 */
export function markReadable(blocks: readonly Block[], document: PageParent): Block[] {
  const article = readableText(document);
  if (article === null) return [...blocks];
  let from = 0;
  return blocks.map((block) => {
    if (block.kind !== 'line') return block;
    const words = squeezed(block.text);
    const at = words.length < SHORTEST_LINE ? -1 : article.indexOf(words, from);
    if (at < 0) return block;
    from = at + words.length;
    return { ...block, body: true };
  });
}

/** The words of the article without blanks, or `null` where Readability finds none or the page is too large for it. */
function readableText(document: PageParent): string | null {
  if (!isWithin(document, { elements: MOST_ELEMENTS }, DEEPEST)) return null;
  const html = serialize(document);
  if (html.length > LARGEST_PAGE) return null;
  try {
    const page = parseHTML(html).document;
    const article = new Readability(page, { charThreshold: 100 }).parse();
    const text = squeezed(article?.textContent ?? '');
    return text === '' ? null : text;
  } catch {
    // It stumbles over some broken pages: then there is no hint.
    return null;
  }
}

/** Whether a page has few enough elements, none of them too deep. */
function isWithin(parent: PageParent, left: { elements: number }, depth: number): boolean {
  if (depth === 0) return false;
  return parent.childNodes.every((child) => {
    if (!isElement(child)) return true;
    left.elements -= 1;
    return left.elements > 0 && isWithin(child, left, depth - 1);
  });
}

function squeezed(text: string): string {
  return text.replace(/[\s\p{Cf}]+/gu, '');
}
