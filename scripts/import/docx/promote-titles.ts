import type { LineBlock } from '../raw-page.ts';
import type { OrdinaryLook } from './look-of-whole.ts';
import type { PlacedBlock } from './place-pieces.ts';

/** A title is at least a size and a half larger than the text: 二号 over 三号. */
const LARGER = 1.2;
const LONGEST_TITLE = 80;

/**
 * Where no style names the title, the first large line in the middle is it. Below a title, the headings of the text
 * step down by one level: many writers begin with “标题 1” again.
 */
export function promoteTitles(placed: readonly PlacedBlock[], ordinary: OrdinaryLook): PlacedBlock[] {
  const styled = placed.findIndex(({ mark }) => mark?.style === 'title');
  const title = styled === -1 ? largeLine(placed, ordinary) : styled;
  if (title === -1) return [...placed];
  const isTitle = (each: PlacedBlock, at: number): boolean => at === title || each.mark?.style === 'title';
  const steps = placed.some((each, at) => !isTitle(each, at) && headingOf(each) === 1) ? 1 : 0;
  return placed.map((each, at) => {
    const level = headingOf(each);
    if (at === title) return { ...each, block: withHeading(each.block as LineBlock, 1) };
    if (isTitle(each, at) || level === undefined) return each;
    return { ...each, block: withHeading(each.block as LineBlock, level + steps) };
  });
}

function headingOf({ block }: PlacedBlock): number | undefined {
  return block.kind === 'line' ? block.heading : undefined;
}

/** The first large line in the middle, above the first paragraph of the text. */
function largeLine(placed: readonly PlacedBlock[], { size }: OrdinaryLook): number {
  const body = placed.findIndex(({ block, mark }) => isBody(block, mark?.size ?? 0, size));
  const above = placed.slice(0, body === -1 ? 1 : body);
  return above.findIndex(
    ({ block, mark }) =>
      block.kind === 'line' &&
      block.align === 'center' &&
      block.heading === undefined &&
      block.text.length <= LONGEST_TITLE &&
      !block.text.startsWith('——') &&
      (mark?.size ?? 0) >= size * LARGER &&
      size > 0,
  );
}

function isBody(block: PlacedBlock['block'], own: number, size: number): boolean {
  return block.kind === 'line' && block.align === undefined && own <= size && block.text.length > 30;
}

function withHeading(block: LineBlock, level: number): LineBlock {
  const heading = Math.min(level, 6) as NonNullable<LineBlock['heading']>;
  return { ...block, strong: undefined, nodes: [{ type: 'text', value: block.text }], heading };
}
