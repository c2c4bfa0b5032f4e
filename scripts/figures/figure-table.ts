import type { FigureCommandWords } from '../../src/locales/zh-CN/figures.ts';
import { formatNumber } from '../../src/model/metric-value.ts';
import type { ListedFigure } from './list-figures.ts';
import { sayProposal } from './say-proposal.ts';

/** Signs that a terminal draws two columns wide. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** How many columns of a terminal `text` takes. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
}

function row(listed: ListedFigure, words: FigureCommandWords): string[] {
  const { line, column, text, signed, signedMax, unit, bound } = listed.figure;
  const { trend, period, place } = listed.mention ?? {};
  const upper = signedMax === null ? '' : `～${formatNumber(signedMax)}`;
  return [
    `${line}:${column}`,
    text.replaceAll(/\s+/g, ' '),
    formatNumber(signed) + upper,
    unit || words.noUnit,
    words.bounds[bound],
    trend ? words.trends[trend] : '',
    // A text without a date leaves the year open.
    period?.code.replaceAll('0000', '????') ?? '',
    place?.text ?? '',
    sayProposal(listed, words),
  ];
}

/** The figures as a table for the terminal: a heading, then a line for each. */
export function figureTable(figures: readonly ListedFigure[], words: FigureCommandWords): string {
  const { place, text, value, unit, bound, trend, period, region, metric } = words.columns;
  const head = [place, text, value, unit, bound, trend, period, region, metric];
  const rows = [head, ...figures.map((figure) => row(figure, words))];
  const widths = head.map((_, at) => Math.max(...rows.map((cells) => widthOf(cells[at] ?? ''))));
  const pad = (cell: string, at: number): string => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell));
  return rows.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n');
}
