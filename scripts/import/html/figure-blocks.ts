import type { Block } from '../raw-page.ts';
import { childElements } from './element.ts';
import type { PageElement } from './parse-page.ts';
import { blocksOf, linesAmong, type Walk } from './walk-page.ts';
import type { WalkLook } from './walk-look.ts';

/**
 * The pictures of a `<figure>`; the words of its `<figcaption>` belong to the last of them, or stand behind what it
 * holds instead of pictures.
 * @returns `null` for a figure without a caption, which is read like any other element.
 */
export function figureBlocks(element: PageElement, look: WalkLook, walk: Walk): Block[] | null {
  const caption = childElements(element).find((each) => each.tagName === 'figcaption');
  if (!caption) return null;
  const words = blocksOf(caption.childNodes, look, walk);
  const others = element.childNodes.filter((child) => child !== caption);
  const blocks = blocksOf(others, look, walk);
  const picture = blocks.findLast((block) => block.kind === 'picture');
  if (!picture || linesAmong(words).length !== words.length) return [...blocks, ...words];
  if (words.length > 0) {
    picture.caption = linesAmong(words)
      .map((line) => line.text)
      .join(' ');
  }
  return blocks;
}
