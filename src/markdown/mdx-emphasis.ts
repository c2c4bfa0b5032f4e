import type { Paragraph, PhrasingContent } from 'mdast';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { needsCjkParser } from './needs-cjk-parser.ts';
import { parseCjk } from './parse-cjk.ts';

/** Kinds of content that another parser cannot read from the passage alone. */
const OWN_OR_ELSEWHERE = /^mdx|Reference$/;

interface Passage {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
  children: readonly { type: string; children?: readonly unknown[] }[];
}

const isOwn = (node: Passage['children'][number]): boolean =>
  OWN_OR_ELSEWHERE.test(node.type) ||
  ((node.children ?? []) as Passage['children']).some((child) => isOwn(child));

/** The content of a passage as the CJK-friendly parser reads it; undefined where the native reading must stay. */
function reread(node: Passage, context: MdastVisitorContext): PhrasingContent[] | undefined {
  const { start, end } = node.position ?? {};
  if (
    start?.offset === undefined ||
    end?.offset === undefined ||
    node.children.some((child) => isOwn(child))
  ) {
    return undefined;
  }
  const written = context.source.slice(start.offset, end.offset);
  if (!needsCjkParser(written)) return undefined;
  const text = written.replace(/^\s*(?:#{1,6}\s+|\|)?|\s*(?:#+|\|)?\s*$/g, '');
  const blocks = parseCjk(text).children;
  return blocks.length === 1 && blocks[0]?.type === 'paragraph'
    ? (blocks[0] satisfies Paragraph).children
    : undefined;
}

function mend(node: Passage, context: MdastVisitorContext): void {
  const children = reread(node, context);
  if (children !== undefined) context.setProperty(node as Paragraph, 'children', children);
}

/** Chinese emphasis for MDX, whose syntax the CJK-friendly parser does not know: it is asked passage by passage. */
export const mdxEmphasis: MdastPluginDefinition = {
  name: 'mdx-emphasis',
  options: { position: true },
  paragraph: mend,
  heading: mend,
  tableCell: mend,
};
