import type { Block, LineBlock } from '../raw-page.ts';
import type { PlacedBlock } from './place-pieces.ts';

const LONGEST_CAPTION = 80;
const OF_TABLE = /^表\s*[\d一二三四五六七八九十]/;
/** Lines in the middle that belong to the article, not to a picture at its end. */
const SIGNATURE =
  /^[（(【]?\s*(?:责任编辑|责编|编辑|编审|审核|校对|来源)|^\d{4}\s*年\s*\d+\s*月(?:\s*\d+\s*日)?$/;
/** `图1 `, `图一：`: a caption without its number says the same; `图为…` is the sentence itself. */
const PICTURE_NUMBER = /^图\s*(?:\d+(?:[-－.]\d+)*|[一二三四五六七八九十]+)[\s：:、.．]+/;

/** The line right under a picture becomes its caption, where its style says so or it stands short in the middle. */
export function placeCaptions(placed: readonly PlacedBlock[]): Block[] {
  const blocks: Block[] = [];
  let wasPicture = false;
  for (const { block, mark } of placed) {
    const last = blocks.at(-1);
    const isUnder = wasPicture && last?.kind === 'picture' && last.caption === undefined;
    if (isUnder && block.kind === 'line' && isCaption(block, mark?.style)) {
      const caption = block.text.replace(PICTURE_NUMBER, '');
      blocks[blocks.length - 1] = { ...last, caption: caption === '' ? block.text : caption };
      wasPicture = false;
      continue;
    }
    blocks.push(block);
    wasPicture = block.kind === 'picture';
  }
  return blocks;
}

function isCaption(line: LineBlock, style: string | undefined): boolean {
  if (line.heading !== undefined || OF_TABLE.test(line.text) || SIGNATURE.test(line.text)) return false;
  return style === 'caption' || (line.align === 'center' && line.text.length <= LONGEST_CAPTION);
}
