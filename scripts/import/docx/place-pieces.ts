import type { Block, PictureBlock } from '../raw-page.ts';
import { isTable, type GatheredTable, type Piece } from './gather-pieces.ts';
import type { GatheredParagraph } from './gather-runs.ts';
import type { LeftNotes } from './left-notes.ts';
import { lineBlocks } from './line-blocks.ts';
import { listBlock } from './list-block.ts';
import type { OrdinaryLook } from './look-of-whole.ts';
import type { ParagraphMark } from './paragraph-mark.ts';
import { imagesOf, picturesOfTable } from './picture-table.ts';
import { tableBlock } from './table-block.ts';
import type { WordImage } from './word-model.ts';

/** A block with what Word knows of its paragraph. */
export interface PlacedBlock {
  block: Block;
  mark?: ParagraphMark | undefined;
}

/** What placing looks at. */
export interface Placing {
  ordinary: OrdinaryLook;
  /** Pictures that can be shown. */
  pictures: ReadonlyMap<WordImage, PictureBlock>;
  left: LeftNotes;
}

/** Turns the pieces of a document into blocks: items that follow each other are one list, pictures stand alone. */
export function placePieces(pieces: readonly Piece[], placing: Placing): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let items: GatheredParagraph[] = [];
  const endList = (): void => {
    const [first, ...others] = items;
    const heading = first && others.length === 0 ? numberedHeading(first, placing.ordinary) : undefined;
    const block = heading ?? (first && listBlock(items, placing.ordinary));
    if (block) placed.push({ block });
    items = [];
  };
  for (const piece of pieces) {
    if (!isTable(piece) && piece.mark.list && piece.images.length === 0) {
      if (beginsAnew(piece, items)) endList();
      items.push(piece);
      continue;
    }
    if (!isTable(piece) && isEmpty(piece)) continue;
    endList();
    placed.push(...(isTable(piece) ? placeTable(piece, placing) : placeParagraph(piece, placing)));
  }
  endList();
  return placed;
}

/** A list of another kind, or one that counts from its beginning again, is another list. */
function beginsAnew({ mark }: GatheredParagraph, items: readonly GatheredParagraph[]): boolean {
  const [first, last] = [items[0]?.mark.list, items.at(-1)?.mark.list];
  if (!mark.list || !first || !last || mark.list.level > first.level) return false;
  const before = items.findLast((item) => item.mark.list?.level === mark.list?.level)?.mark.list;
  return (
    (before !== undefined && before.ordered !== mark.list.ordered) ||
    (mark.list.ordered && before !== undefined && mark.list.value !== before.value + 1)
  );
}

/** A number by itself before a short bold line is a heading of the writer's own, no list. */
function numberedHeading(paragraph: GatheredParagraph, ordinary: OrdinaryLook): Block | undefined {
  const { list } = paragraph.mark;
  const [line, ...others] = lineBlocks(paragraph, ordinary);
  if (list?.ordered !== true || line?.strong !== true || others.length > 0) return undefined;
  const number = `${list.value}. `;
  return { ...line, text: number + line.text, nodes: [{ type: 'text', value: number }, ...line.nodes] };
}

function isEmpty({ lines, images }: GatheredParagraph): boolean {
  return images.length === 0 && lines.flat().every(({ text }) => text.trim() === '');
}

function placeParagraph(paragraph: GatheredParagraph, { ordinary, pictures }: Placing): PlacedBlock[] {
  const { mark, images } = paragraph;
  const shown = images.flatMap((image) => pictures.get(image) ?? []);
  const lines = lineBlocks(paragraph, ordinary);
  return [...shown.map((block) => ({ block })), ...lines.map((block) => ({ block, mark }))];
}

function placeTable(table: GatheredTable, { ordinary, pictures, left }: Placing): PlacedBlock[] {
  const laidOut = picturesOfTable(table);
  if (laidOut) {
    return laidOut.flatMap(({ image, caption }) => {
      const picture = pictures.get(image);
      if (!picture) return [];
      return [{ block: caption === undefined ? picture : { ...picture, caption } }];
    });
  }
  const shown = table.rows
    .flat()
    .flatMap(imagesOf)
    .flatMap((image) => pictures.get(image) ?? []);
  const block = tableBlock(table, ordinary, left);
  return [...(block ? [{ block }] : []), ...shown.map((picture) => ({ block: picture }))];
}
