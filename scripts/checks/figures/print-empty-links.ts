import type { ProseBlock, ProseLink } from './prose-block.ts';

/**
 * Puts into the prose what a link without words prints: `约[](metric:x)` reads `约192个` on the page.
 * @param print The words that a link to `url` prints; undefined for a link that prints none.
 */
export function printEmptyLinks(block: ProseBlock, print: (url: string) => string | undefined): ProseBlock {
  let done = block;
  block.links.forEach((_, index) => {
    const link = done.links[index];
    if (!link?.empty) return;
    const words = print(link.url);
    if (words !== undefined) done = insert(done, link, words);
  });
  return done;
}

/** The block with `words` in the place of a link's blanks; what follows moves. */
function insert({ text, offsets, links, ...rest }: ProseBlock, at: ProseLink, words: string): ProseBlock {
  const moved = words.length - (at.to - at.from);
  return {
    text: text.slice(0, at.from) + words + text.slice(at.to),
    offsets: [
      ...offsets.slice(0, at.from),
      ...Array.from({ length: words.length }, () => at.start),
      ...offsets.slice(at.to),
    ],
    links: links.map((link) => {
      if (link === at) return { ...link, to: at.from + words.length, printed: true };
      const from = link.from >= at.to ? link.from + moved : link.from;
      return { ...link, from, to: link.to >= at.to ? link.to + moved : link.to };
    }),
    ...rest,
  };
}
