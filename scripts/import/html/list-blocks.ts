import type { List, ListItem } from 'mdast';
import type { Block } from '../raw-page.ts';
import { attribute, childElements, isText } from './element.ts';
import type { PageElement } from './parse-page.ts';
import { blocksOf, linesAmong, type Walk } from './walk-page.ts';
import type { WalkLook } from './walk-look.ts';

/** An item with more words is a part of the page that a list only lays out. */
const LONGEST_ITEM = 600;
/** What stands in the bar under a title, each thing as an item. */
const INFO =
  /^(?:来源|时间|日期|作者|浏览|阅读|点击|发布|编辑|责编|责任编辑|字体|字号|分享|打印|信息来源|文章来源|稿源|记者)\s*[：:]?/;

/**
 * A list of the text as one block; menus, bars and lists of other pages as lines, each marked as an item.
 * Nested lists stay nested.
 */
export function listBlocks(element: PageElement, look: WalkLook, walk: Walk): Block[] {
  const inItem: WalkLook = { ...look, line: { ...look.line, listItem: true } };
  const items = childElements(element).map((child) => blocksOf([child], inItem, walk));
  const filled = items.filter((item) => item.length > 0);
  const loose = element.childNodes.filter((node) => isText(node) && node.value.trim() !== '');
  const whole =
    loose.length === 0 && filled.length > 0 && filled.every(isPlainItem) && !isFurniture(filled, look);
  if (!whole) return blocksOf(loose, inItem, walk).concat(items.flatMap(withoutFalseItems));
  const node = listNode(element, filled);
  return [{ kind: 'list', node, items: filled.map((item) => item.map(wordsOfBlock).join(' ')) }];
}

function listNode(element: PageElement, items: readonly Block[][]): List {
  const start = Number.parseInt(attribute(element, 'start') ?? '1', 10);
  const ordered = element.tagName === 'ol';
  return {
    type: 'list',
    ordered,
    ...(ordered && { start: Number.isSafeInteger(start) && start >= 0 ? start : 1 }),
    spread: false,
    children: items.map(itemNode),
  };
}

function itemNode(blocks: readonly Block[]): ListItem {
  const children: ListItem['children'] = [];
  for (const block of blocks) {
    if (block.kind === 'line') children.push({ type: 'paragraph', children: block.nodes });
    else if (block.kind === 'list') children.push(block.node);
  }
  return { type: 'listItem', spread: false, children };
}

/** A few lines, and lists: nothing that an item of Markdown could not hold. */
function isPlainItem(blocks: readonly Block[]): boolean {
  const lines = linesAmong(blocks);
  return (
    lines.length + blocks.filter((block) => block.kind === 'list').length === blocks.length &&
    lines.length <= 3 &&
    blocks[0]?.kind === 'line' &&
    lines.every((line) => line.heading === undefined && line.text.length <= LONGEST_ITEM)
  );
}

/** An item that holds paragraphs or the page's heading is a part of the page: its lines are no items. */
function withoutFalseItems(blocks: readonly Block[]): readonly Block[] {
  const isPart = linesAmong(blocks).some(
    (line) =>
      line.linksOnly !== true &&
      (line.heading !== undefined || line.indented === true || /[。！？]”?$/.test(line.text)),
  );
  const isOneLine = blocks.length === 1 && isPlainItem(blocks);
  if (!isPart || isOneLine) return blocks;
  return blocks.map((block) => (block.kind === 'line' ? { ...block, listItem: undefined } : block));
}

function isFurniture(items: readonly Block[][], look: WalkLook): boolean {
  if (look.line.region !== undefined) return true;
  const lines = items.flatMap(linesAmong);
  const linked = lines.filter((line) => (line.linkShare ?? 0) > 0.6);
  if (linked.length * 2 > lines.length) return true;
  if (lines.some((line) => INFO.test(line.text))) return true;
  return lines.every((line) => line.text.length <= 6 && !/[。；，]$/.test(line.text));
}

function wordsOfBlock(block: Block): string {
  if (block.kind === 'line') return block.text;
  return block.kind === 'list' ? block.items.join(' ') : '';
}
