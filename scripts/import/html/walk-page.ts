import type { Block, LineBlock } from '../raw-page.ts';
import { isBlock, isUnclosedHeading } from './block-kind.ts';
import { isElement, isText } from './element.ts';
import { figureBlocks } from './figure-blocks.ts';
import type { LeftLog } from './left-log.ts';
import { leftReason, leftWords } from './left-reason.ts';
import { BREAK, createLineCollector } from './line-collector.ts';
import { listBlocks } from './list-blocks.ts';
import type { PageElement, PageNode } from './parse-page.ts';
import { pictureBlock } from './picture-block.ts';
import { tableBlocks } from './table-blocks.ts';
import { innerLook, type WalkLook } from './walk-look.ts';
import { withLink } from './link-look.ts';
import { isWordBullet } from './word-bullet.ts';

/** What the whole walk shares. */
export interface Walk {
  /** Address against which links are read; `undefined` where the page does not tell. */
  base: string | undefined;
  left: LeftLog;
  /** Words that Word exported: see {@link createLineCollector}. */
  tight?: boolean | undefined;
}

/** Everything that some nodes of a page show, as blocks in order. */
export function blocksOf(nodes: readonly PageNode[], look: WalkLook, walk: Walk): Block[] {
  const blocks: Block[] = [];
  const collector = createLineCollector(walk.tight);
  const addAll = (some: readonly Block[]) => {
    // Not by `push(...some)`: a call takes no more than some ten thousand arguments.
    for (const block of some) blocks.push(block);
  };
  const flush = (outer: WalkLook) => {
    addAll(collector.flush(outer.line));
  };
  visitAll(nodes, look);
  flush(look);
  return blocks;

  function visitAll(children: readonly PageNode[], outer: WalkLook): void {
    for (const child of children) visit(child, outer);
  }

  function visit(node: PageNode, outer: WalkLook): void {
    if (isText(node)) appendText(node.value, outer);
    if (!isElement(node)) return;
    const why = leftReason(node);
    if (why !== null) {
      if (why !== 'silent' && why !== 'script') walk.left.add(why, leftWords(node));
      return;
    }
    const inner = innerLook(node, outer);
    const special = specialBlocks(node, inner, walk);
    if (special !== null) {
      flush(outer);
      addAll(special);
    } else if (node.tagName === 'br') collector.append(BREAK, outer.run);
    else if (isBlock(node)) visitBlock(node, inner, outer);
    else visitInline(node, inner);
  }

  function visitBlock(element: PageElement, inner: WalkLook, outer: WalkLook): void {
    flush(outer);
    if (isUnclosedHeading(element)) visitUnclosed(element, inner, outer);
    else visitAll(element.childNodes, inner);
    flush(inner);
  }

  function visitUnclosed(element: PageElement, inner: WalkLook, outer: WalkLook): void {
    for (const child of element.childNodes) {
      const goesBeyond = isElement(child) && (isBlock(child) || /^(?:table|ul|ol)$/.test(child.tagName));
      if (goesBeyond) flush(inner);
      visit(child, goesBeyond ? outer : inner);
    }
  }

  function visitInline(element: PageElement, inner: WalkLook): void {
    if (element.tagName === 'a') visitAll(element.childNodes, withLink(element, inner, walk));
    else if (!isWordBullet(element)) visitAll(element.childNodes, inner);
  }

  function appendText(text: string, outer: WalkLook): void {
    if (!outer.preformatted) collector.append(text, outer.run);
    else
      text.split(/\r?\n/).forEach((line, at) => {
        if (at > 0) collector.append(BREAK, outer.run);
        collector.append(line, outer.run);
      });
  }
}

/** Elements that are a block of their own kind; `null` for the others. */
function specialBlocks(element: PageElement, look: WalkLook, walk: Walk): Block[] | null {
  switch (element.tagName) {
    case 'img':
    case 'v:imagedata': {
      const picture = pictureBlock(element, walk.left);
      // An ornament within a line does not end it.
      return picture === null ? null : [picture];
    }
    case 'hr':
      return [];
    case 'figure':
      return figureBlocks(element, look, walk);
    case 'table':
      return tableBlocks(element, look, walk);
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return listBlocks(element, look, walk);
    default:
      return null;
  }
}

/** The lines among blocks, for a place that can hold lines alone. */
export function linesAmong(blocks: readonly Block[]): LineBlock[] {
  return blocks.filter((block) => block.kind === 'line');
}
