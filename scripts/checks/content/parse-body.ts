import type { Root } from 'mdast';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { parseMdx } from '../../../src/markdown/parse-mdx.ts';
import type { Entry } from '../../../src/source/read-entry.ts';

/** Blocks inside blocks, so many that no article can mean it; a parser would take minutes or fall over. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+){40}|^ {120,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;

/** Offset in the body of the first line that nests too deeply; -1 where none does. */
export function findDeepNesting(body: string): number {
  return body.search(TOO_DEEP);
}

/** The tree that the page is rendered from; empty where MDX cannot read the text, which the rule `safe-mdx` tells. */
export function parseBody({ file, body }: Entry): Root {
  if (!file.path.endsWith('.mdx')) return parseMarkdown(body);
  try {
    return parseMdx(body);
  } catch {
    return { type: 'root', children: [] };
  }
}
