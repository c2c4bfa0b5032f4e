import type { Byline } from '../imported-article.ts';
import type { Block, LeftOutReason, LineBlock } from '../raw-page.ts';
import { readBreadcrumb } from './read-breadcrumb.ts';
import { readByline } from './read-byline.ts';
import { trimBlanks } from './fold-signs.ts';
import { readFurniture } from './furniture.ts';
import { readInfo, type Info } from './read-info.ts';
import { isProse } from './sentence.ts';

/** What a block of a page is by its own words and looks; where it stands is judged later. */
export type RowKind =
  | { is: 'furniture'; why: LeftOutReason; ends: boolean }
  | { is: 'breadcrumb'; steps: string[]; sure: boolean }
  | { is: 'info'; info: Info }
  | { is: 'byline'; people: Byline[] }
  | { is: 'subtitle' }
  | { is: 'prose' }
  | { is: 'bare' }
  | { is: 'block' };

/** A block of the page with what its words say of it. */
export interface Row {
  block: Block;
  /** The words of a line; empty for lists, tables and pictures. */
  text: string;
  kind: RowKind;
}

const DASHED = /^\s*(?:[—–―─－]{1,4}|-{2,4}|—\s?—)\s*(?=[\p{L}《“"'‘「【(（])/u;

function regionReason(block: LineBlock): LeftOutReason | null {
  const reasons = {
    navigation: 'navigation',
    related: 'related',
    share: 'share',
    aside: 'advert',
    footer: 'footer',
  } as const;
  return block.region === undefined || block.region === 'breadcrumb' || block.body === true
    ? null
    : reasons[block.region];
}

/** Longer lines are paragraphs, or small print: nothing else needs so many words. */
const LONGEST_SPECIAL = 400;
/** A page has hundreds of lines, not thousands; behind so many, only sentences are told from other lines. */
const MOST_READ = 4000;

function readLongKind(text: string): RowKind {
  const furniture = readFurniture(text);
  return furniture === null ? { is: 'prose' } : { is: 'furniture', ...furniture };
}

function readKind(block: LineBlock, text: string): RowKind {
  if (text.length > LONGEST_SPECIAL) return readLongKind(text);
  const crumbs = readBreadcrumb(text, block.region === 'breadcrumb');
  if (crumbs !== null && block.body !== true) return { is: 'breadcrumb', ...crumbs };
  const region = regionReason(block);
  if (region !== null && !isProse(text))
    return { is: 'furniture', why: region, ends: readFurniture(text)?.ends ?? false };
  const named = readByline(text, { bareNames: false });
  if (named !== null) return { is: 'byline', people: named };
  const furniture = readFurniture(text);
  if (furniture !== null && furniture.why !== 'counter' && furniture.why !== 'share')
    return { is: 'furniture', ...furniture };
  const info = readInfo(text);
  if (info !== null) return { is: 'info', info };
  if (furniture !== null) return { is: 'furniture', ...furniture };
  if (DASHED.test(text) && text.length <= 60 && !isProse(text)) return { is: 'subtitle' };
  const people = readByline(text, { bareNames: true });
  if (people !== null) return { is: 'byline', people };
  return { is: isProse(text) ? 'prose' : 'bare' };
}

/** The blocks of a page as rows. */
export function toRows(blocks: readonly Block[]): Row[] {
  return blocks.flatMap((block, at): Row[] => {
    if (block.kind !== 'line') return [{ block, text: '', kind: { is: 'block' } }];
    const text = trimBlanks(block.text);
    if (text === '') return [];
    return [
      {
        block,
        text,
        kind: at < MOST_READ ? readKind(block, text) : { is: isProse(text) ? 'prose' : 'bare' },
      },
    ];
  });
}

/** What a line looks like; nothing for other blocks. */
export function lookOf(row: Row): Partial<LineBlock> {
  return row.block.kind === 'line' ? row.block : {};
}
