import type { Block, LineBlock } from '../raw-page.ts';
import { attribute, isElement, isText, styleOf, wordsOf } from './element.ts';
import { figureBlocks } from './figure-blocks.ts';
import type { LeftLog } from './left-log.ts';
import { leftReason } from './left-reason.ts';
import { BREAK, createLineCollector } from './line-collector.ts';
import { listBlocks } from './list-blocks.ts';
import type { PageElement, PageNode } from './parse-page.ts';
import { pictureBlock } from './picture-block.ts';
import { linkAddress } from './safe-address.ts';
import { tableBlocks } from './table-blocks.ts';
import { innerLook, type WalkLook } from './walk-look.ts';
import { isWordBullet } from './word-bullet.ts';

/** What the whole walk shares. */
export interface Walk {
  /** Address against which links are read; `undefined` where the page does not tell. */
  base: string | undefined;
  left: LeftLog;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul xmp frameset'
  ).split(' '),
);

/** Everything that some nodes of a page show, as blocks in order. */
export function blocksOf(nodes: readonly PageNode[], look: WalkLook, walk: Walk): Block[] {
  const blocks: Block[] = [];
  const collector = createLineCollector();
  const flush = (outer: WalkLook) => blocks.push(...collector.flush(outer.line));
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
      blocks.push(...special);
    } else if (node.tagName === 'br') collector.append(BREAK, outer.run);
    else if (isBlock(node)) visitBlock(node, inner, outer);
    else visitInline(node, inner);
  }

  function visitBlock(element: PageElement, inner: WalkLook, outer: WalkLook): void {
    flush(outer);
    visitAll(element.childNodes, inner);
    flush(inner);
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

function isBlock(element: PageElement): boolean {
  return (
    BLOCKS.has(element.tagName) ||
    /^(?:block|flex|grid|table|list-item)/.test(styleOf(element, 'display') ?? '')
  );
}

function withLink(element: PageElement, look: WalkLook, walk: Walk): WalkLook {
  const raw = attribute(element, 'href');
  if (raw === undefined) return look;
  const address = linkAddress(raw, walk.base);
  // `javascript:;` is how old menus say "no link": only what does something is worth a word.
  const idle = /^\s*javascript\s*:\s*(?:void\s*\(?\s*0\s*\)?)?[\s;]*$/i.test(raw);
  if (address.kind === 'unsafe' && !idle)
    walk.left.add('unsafe-address', `${wordsOf(element, 24)} ${raw.slice(0, 40)}`);
  return {
    ...look,
    run: { ...look.run, link: { href: address.kind === 'safe' ? address.href : undefined } },
  };
}

/** What to say of an element that is left out: its words, or else where its content would come from. */
function leftWords(element: PageElement): string {
  const named = ['src', 'data', 'title', 'name', 'placeholder', 'value', 'id'].map((name) =>
    attribute(element, name),
  );
  return (
    [wordsOf(element, 60), ...named].find((words) => words !== undefined && words.trim() !== '') ??
    element.tagName
  );
}

/** The lines among blocks, for a place that can hold lines alone. */
export function linesAmong(blocks: readonly Block[]): LineBlock[] {
  return blocks.filter((block) => block.kind === 'line');
}
