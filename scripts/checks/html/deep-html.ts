import type { HtmlUse } from '../content/body-facts.ts';

/** How deep raw HTML may be nested; a table inside a list inside a quotation needs ten levels. */
export const HTML_DEPTH_LIMIT = 100;

/** Elements that hold nothing and are never closed. */
const VOID = /^(?:br|hr|img|input|wbr)$/i;

/** Offset of the tag with which raw HTML passes the limit; undefined where it does not. */
export function findDeepHtml(uses: readonly HtmlUse[]): number | undefined {
  let depth = 0;
  for (const { html, start } of uses) {
    for (const match of html.matchAll(/<(\/?)([A-Za-z][^\s/>]*)/g)) {
      const [, slash = '', name = ''] = match;
      if (VOID.test(name)) continue;
      depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
      if (depth > HTML_DEPTH_LIMIT) return start + match.index;
    }
  }
  return undefined;
}
