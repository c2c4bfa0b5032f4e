/** How much there is in an XML text. */
export interface XmlExtent {
  /** How many elements stand in one another at most. */
  depth: number;
  elements: number;
}

/** Measures an XML text in one pass and without recursion: it is asked before any parser is. */
export function xmlExtent(text: string): XmlExtent {
  let [open, depth, elements] = [0, 0, 0];
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const next = text[at + 1];
    if (next === '!' || next === '?') {
      at = skipAside(text, at);
      continue;
    }
    const end = endOfTag(text, at);
    if (next === '/') open -= 1;
    else {
      elements += 1;
      if (text[end - 1] !== '/') open += 1;
      if (open > depth) depth = open;
    }
    at = end;
  }
  return { depth, elements };
}

/** Behind a comment, a section of plain characters or an instruction; a `<` inside begins nothing. */
function skipAside(text: string, at: number): number {
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
  const end = text.indexOf(closing, at + 2);
  return end === -1 ? text.length : end + closing.length;
}

/** Place of the `>` that ends a tag; one in quotes does not. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return text.length;
}
