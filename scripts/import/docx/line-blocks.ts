import { runsToNodes, trimRuns, type LineRun } from '../html/line-run.ts';
import type { LineBlock } from '../raw-page.ts';
import type { GatheredParagraph, WordLineRun } from './gather-runs.ts';
import type { OrdinaryLook } from './look-of-whole.ts';

const INDENT = /^(?:\u3000{2}| {2})/;
/** A line set off by its font alone is a heading only if it is as short as one. */
const LONGEST_HEADING = 60;

type Level = NonNullable<LineBlock['heading']>;

/** The lines of a paragraph: one, or several where it was broken by hand; of a heading always one. */
export function lineBlocks(paragraph: GatheredParagraph, ordinary: OrdinaryLook): LineBlock[] {
  const { mark, lines } = paragraph;
  const isHeading = mark.heading !== undefined || mark.style === 'title';
  const parts = isHeading ? [joined(lines)] : lines;
  return parts.flatMap((runs) => lineBlock(runs, paragraph, ordinary) ?? []);
}

/** The lines of a heading stand apart for looks alone. */
function joined(lines: readonly WordLineRun[][]): WordLineRun[] {
  const filled = lines.filter((runs) => textOf(runs).trim() !== '');
  return filled.flatMap((runs, index) =>
    index === 0 ? runs : [{ text: ' ', strong: false, isHei: false }, ...runs],
  );
}

/** Words as the document means them: bold counts where it is not the ordinary look, 黑体 as bold. */
export function plainRuns(
  runs: readonly WordLineRun[],
  ordinary: OrdinaryLook,
  isHeading = false,
): LineRun[] {
  return trimRuns(
    runs.map(({ text, strong, isHei, link }) => {
      const standsOut = (strong && !ordinary.isBold) || (isHei && !ordinary.isHei);
      return { text, strong: standsOut && !isHeading, ...(link ? { link } : {}) };
    }),
  );
}

function lineBlock(
  runs: readonly WordLineRun[],
  { mark }: GatheredParagraph,
  ordinary: OrdinaryLook,
): LineBlock | undefined {
  const heading = levelOf(mark.style === 'title' ? 1 : mark.heading);
  const words = plainRuns(runs, ordinary, heading !== undefined);
  const text = textOf(words);
  if (text === '') return undefined;
  const spoken = words.filter((run) => run.text.trim() !== '');
  const isStrong = heading === undefined && spoken.every(({ strong }) => strong);
  const isShort = text.length <= LONGEST_HEADING || runs.every(({ strong }) => strong);
  const align = mark.align ?? (mark.style === 'subtitle' ? 'center' : undefined);
  return {
    kind: 'line',
    text,
    nodes: runsToNodes(words),
    ...(heading && { heading }),
    ...(isStrong && isShort && { strong: true }),
    ...(align && { align }),
    ...((mark.indented === true || INDENT.test(textOf(runs))) && { indented: true }),
    ...(spoken.every(({ link }) => link) && { linksOnly: true }),
  };
}

function levelOf(level: number | undefined): Level | undefined {
  return level === undefined ? undefined : (Math.min(level, 6) as Level);
}

const textOf = (runs: readonly LineRun[]): string => runs.map(({ text }) => text).join('');
