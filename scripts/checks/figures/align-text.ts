/** Signs that Markdown drops from a line: the marks of quotations and lists before it, and escapes. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/**
 * For each sign of a text its offset in the source. Where both say the same this is plain counting; where Markdown
 * undid an escape, an entity or the indent of a line, the source is searched for the next sign that fits.
 * @param source What is written between the text's beginning and end in the file.
 * @param start Offset of `source` in the file.
 */
export function alignText(value: string, source: string, start: number): number[] {
  const isSame = source === value;
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    if (!isSame) at = findSign(value.charAt(index), source, at);
    offsets.push(start + Math.min(at, source.length));
    at += isSame ? 1 : lengthAt(value.charAt(index), source, at);
  }
  return offsets;
}

/** Where `sign` stands in `source` from `at` on, or an entity that may be read as it. */
function findSign(sign: string, source: string, at: number): number {
  for (let next = at; next < source.length && next < at + 400; next++) {
    if (source[next] === sign && !(sign === '&' && entityAt(source, next) > 1)) return next;
    if (source[next] === '&' && entityAt(source, next) > 1) return next;
  }
  return at;
}

function lengthAt(sign: string, source: string, at: number): number {
  return source[at] === '&' || source[at] !== sign ? Math.max(1, entityAt(source, at)) : 1;
}

/** Length of the entity at `at`; 0 where there is none. */
function entityAt(source: string, at: number): number {
  ENTITY.lastIndex = at;
  return ENTITY.test(source) ? ENTITY.lastIndex - at : 0;
}
