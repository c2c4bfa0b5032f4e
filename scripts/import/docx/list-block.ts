import type { BlockContent, List, ListItem } from 'mdast';
import { runsToNodes } from '../html/line-run.ts';
import type { ListBlock } from '../raw-page.ts';
import type { GatheredParagraph } from './gather-runs.ts';
import { plainRuns } from './line-blocks.ts';
import type { OrdinaryLook } from './look-of-whole.ts';

/** Paragraphs of a list that follow each other, as one list with its lists inside. */
export function listBlock(
  paragraphs: readonly GatheredParagraph[],
  ordinary: OrdinaryLook,
): ListBlock | undefined {
  const open: { level: number; list: List }[] = [];
  const items: string[] = [];
  let root: List | undefined;
  for (const { mark, lines } of paragraphs) {
    const runs = plainRuns(
      lines.flatMap((line, index) => (index === 0 ? line : [blank, ...line])),
      ordinary,
    );
    const text = runs.map((run) => run.text).join('');
    if (!mark.list || text === '') continue;
    const { level, ordered, value } = mark.list;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const top = open.at(-1);
    const list = top && (top.level >= level || open.length === 0) ? top.list : begin(ordered, value);
    root ??= list;
    if (list !== top?.list) {
      top?.list.children.at(-1)?.children.push(list);
      open.push({ level, list });
    }
    const words: BlockContent = { type: 'paragraph', children: runsToNodes(runs) };
    list.children.push({ type: 'listItem', spread: false, children: [words] } satisfies ListItem);
    items.push(text);
  }
  return root && { kind: 'list', node: root, items };
}

const blank = { text: ' ', strong: false, isHei: false };

function begin(ordered: boolean, start: number): List {
  return { type: 'list', ordered, ...(ordered ? { start } : {}), spread: false, children: [] };
}
