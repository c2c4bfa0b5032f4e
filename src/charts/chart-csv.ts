import type { ChartWords } from '../locales/charts.ts';
import { type CsvCell, writeCsv } from '../model/csv.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';

/** A column: its name, and its cell for a point. */
type Column = [name: string, cell: (point: ChartPoint, category: string, series: string) => CsvCell];

/** The columns of a chart; series, percent, target and period stand only where the chart has them. */
function columnsOf(data: ChartData, words: ChartWords): Column[] {
  const { csv, bounds } = words.table;
  const points = data.series.flatMap((series) => series.points);
  const columns: [boolean, ...Column][] = [
    [true, csv.category, (_, category) => category],
    [data.series.length > 1, csv.series, (_point, _category, series) => series],
    [true, csv.metric, ({ metric }) => metric],
    [true, csv.value, ({ value }) => value],
    [true, csv.bound, ({ value, bound }) => (value === null ? null : bounds[bound])],
    [true, csv.unit, ({ value }) => (value === null ? null : data.unit)],
    [points.some(({ percent }) => percent !== undefined), csv.percent, ({ percent }) => percent ?? null],
    [points.some(({ target }) => target), csv.target, ({ target }) => target?.value ?? null],
    [true, csv.at, ({ at }) => at],
    [true, csv.source, ({ source }) => source],
    [true, csv.written, ({ text }) => text],
    [points.some(({ period }) => period !== undefined), csv.period, ({ period }) => period ?? null],
  ];
  return columns.flatMap(([shown, ...column]) => (shown ? [column] : []));
}

/** The chart's data as a CSV file, one row a value, in the chart's unit and in house style side by side. */
export function chartCsv(data: ChartData, words: ChartWords): string {
  const columns = columnsOf(data, words);
  const rows = data.series.flatMap(({ label, points }) =>
    points.map((point, index) => {
      const { label: category = '', at, period } = data.categories[index] ?? {};
      return columns.map(([, cell]) => cell(point, period ?? at ?? category, label));
    }),
  );
  return writeCsv([columns.map(([name]) => name), ...rows]);
}
