import type { MdastPluginEntry } from 'satteri';
import { emptyBlankLines } from './blank-lines.ts';
import { needsCjkParser } from './needs-cjk-parser.ts';
import { parseCjk } from './parse-cjk.ts';

/**
 * Gives a document that needs it the tree of the CJK-friendly parser; any other keeps the native one, at native speed.
 * For Markdown only: MDX has a syntax of its own.
 */
export const cjkEmphasis: MdastPluginEntry = ({ source, sourceFormat }) => {
  const text = emptyBlankLines(source);
  if (sourceFormat !== 'markdown' || !needsCjkParser(text)) return null;
  return {
    name: 'cjk-emphasis',
    before(root, context) {
      context.replaceNode(root, parseCjk(text));
    },
  };
};
