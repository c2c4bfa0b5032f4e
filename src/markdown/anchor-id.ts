/** Longest id made of a heading's words, in characters. */
const LONGEST = 32;

/** A heading's words in the form of an id: letters and digits of any script, hyphens for what stood between. */
function slug(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return Array.from(words).slice(0, LONGEST).join('').replace(/-$/, '');
}

/**
 * The id of the heading with these words. It begins with `s-`, so that it never meets an id of the page itself.
 * A link to a heading may be written with the heading's words or with the finished id.
 */
export function anchorId(text: string): string {
  return /^(?:s|fn|fnref|cite)-/.test(text) ? text : `s-${slug(text) || 'section'}`;
}

/** Gives ids to headings one after the other; the second of two equal headings gets `-2`. */
export function createAnchorIds(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const id = `s-${slug(text) || 'section'}`;
    let free = id;
    for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
    taken.add(free);
    return free;
  };
}
