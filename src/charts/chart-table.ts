import type { ChartWords } from '../locales/charts.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';

/** A cell: what readers see, and the number for machines where the cell is one. */
export interface TableCell {
  /** In house style: `210多篇`; a word for a missing value. */
  text: string;
  /** In the chart's unit; `null` for a gap and for words. */
  value: number | null;
  /** The metric whose page the cell leads to, where it shows one. */
  metric: string | null;
}

/** The table of a chart: the same numbers as the drawing, no label shortened. */
export interface ChartTable {
  caption: string;
  /** Names of the columns, that of the row headers first. */
  columns: string[];
  rows: { header: string; cells: TableCell[] }[];
}

const words = (text: string | null | undefined): TableCell => ({
  text: text ?? '',
  value: null,
  metric: null,
});

function valueCell({ value, text, metric }: ChartPoint, gap: string): TableCell {
  return { text: text ?? gap, value, metric };
}

/** The columns of a chart with one series: value, then what is said of it. */
function singleColumns(data: ChartData, { table, day, period: say }: ChartWords) {
  const points = data.series[0]?.points ?? [];
  const overTime = data.categories.some(({ at }) => at !== undefined);
  const isOfPeriods = points.some(({ period }) => period !== undefined);
  const shares = data.type === 'share';
  const progress = points.some(({ target }) => target);
  const columns: [boolean, string, (point: ChartPoint) => TableCell][] = [
    [true, table.value, (point) => valueCell(point, data.captions.gap)],
    [shares, table.share, ({ percentText, percent }) => ({ ...words(percentText), value: percent ?? null })],
    [progress, table.target, ({ target }) => ({ ...words(target?.text), value: target?.value ?? null })],
    [
      progress,
      table.progress,
      ({ percentText, percent }) => ({ ...words(percentText), value: percent ?? null }),
    ],
    [
      !overTime,
      isOfPeriods ? table.when : table.at,
      ({ at, period }) => words(period ? say(period) : at && day(at)),
    ],
    [true, table.source, ({ source }) => words(source)],
  ];
  return columns.filter(([shown]) => shown);
}

/** The table of a chart: a row a category; with several series a column each, else columns of details. */
export function chartTable(data: ChartData, locale: ChartWords): ChartTable {
  const overTime = data.categories.some(({ at }) => at !== undefined);
  const time = data.categories.some(({ period }) => period !== undefined) ? 'when' : 'date';
  const first = locale.table[overTime ? time : 'item'];
  const [single] = data.series.length === 1 ? data.series : [];
  const details = singleColumns(data, locale);
  return {
    caption: data.title,
    columns: [first, ...(single ? details.map(([, name]) => name) : data.series.map(({ label }) => label))],
    rows: data.categories.map(({ label }, index) => {
      const points = data.series.flatMap((series) => series.points[index] ?? []);
      const [point] = points;
      const cells =
        single && point
          ? details.map(([, , cell]) => cell(point))
          : points.map((each) => valueCell(each, data.captions.gap));
      return { header: label, cells };
    }),
  };
}
