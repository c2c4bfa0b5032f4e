const PICTURE = /<img\b[^>]*?\balt="([^"]*)"[^>]*>/g;
/** Where a cell ends: the cells of a row stand in one line, as readers see them. */
const CELL_END = /<\/t[dh]>/g;
const BLOCK =
  /<\/?(?:p|li|ul|ol|h[1-6]|tr|table|dt|dd|dl|pre|caption|figcaption|figure|summary|details|div|blockquote|section)\b[^>]*>|<[bh]r\b[^>]*>/g;
const TAG = /<[^>]*>/g;
const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
/** A line break of the source inside a paragraph, which hardly any text has. */
const BREAK_IN_TEXT = /[^>]\n[^<]/;
/** One between two characters that stand without a blank between them. */
const SOFT_BREAK = /(?<=[^\p{ASCII}])[^\S\n]*\n\s*(?=[^\p{ASCII}])/gu;

function decode(entity: string, hex?: string, decimal?: string, name?: string): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (name !== undefined) return NAMED[name] ?? entity;
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** The words of HTML that a Markdown processor wrote, a line a block; marks of words inside a block part nothing. */
export function htmlText(html: string): string {
  const joined = BREAK_IN_TEXT.test(html) ? html.replace(SOFT_BREAK, '') : html;
  return joined
    .replace(PICTURE, '$1')
    .replace(/\s+/g, ' ')
    .replace(CELL_END, '\u3000')
    .replace(BLOCK, '\n')
    .replace(TAG, '')
    .replace(ENTITY, decode)
    .replace(/[^\S\u3000]*\u3000?\s*\n\s*/g, '\n')
    .trim();
}
