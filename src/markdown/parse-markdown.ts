import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { emptyBlankLines } from './blank-lines.ts';
import { plainFeatures } from './features.ts';
import { needsCjkParser } from './needs-cjk-parser.ts';
import { parseCjk } from './parse-cjk.ts';

/**
 * Parses the body of a content file (without front matter) into mdast with positions: the same tree that the page is
 * rendered from. Lines and columns count from 1 within `body`.
 */
export function parseMarkdown(body: string): Root {
  const text = emptyBlankLines(body);
  // The native tree is mdast; its types only allow more node kinds.
  return needsCjkParser(text) ? parseCjk(text) : (markdownToMdast(text, { features: plainFeatures }) as Root);
}
