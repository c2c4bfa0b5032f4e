import { z } from 'astro/zod';
import { DaySchema } from './date.ts';
import { IdSchema } from './id.ts';
import { PeriodSchema } from './period.ts';

/** The kinds of chart. */
export const CHART_TYPES = [
  'bar',
  'horizontal-bar',
  'stacked-bar',
  'line',
  'share',
  'progress',
  'small-multiples',
] as const;

/** Several metrics of this campaign under one name, or one metric with its whole series. */
const ChartSeriesSchema = z
  .strictObject({
    /** Name of the series as readers see it: `查找`, `整改`. */
    label: z.string().min(1),
    /** For bars: one metric a category, in the order of `labels`; `~` (nothing) leaves a gap. */
    metrics: z.array(IdSchema.nullable()).optional(),
    /** For lines and small multiples: one metric, of which every observation is drawn. */
    metric: IdSchema.optional(),
  })
  .refine((series) => (series.metrics === undefined) !== (series.metric === undefined), {
    error: 'chart-series-metric-or-metrics',
  });

/** `content/campaigns/<campaign>/charts/<id>.yaml`: one chart over metrics of its campaign. The file name is its id. */
export const ChartSchema = z
  .strictObject({
    /**
     * - `bar`: upright bars; they are laid on their side where the labels would not fit under them.
     * - `horizontal-bar`: bars on their side, for long labels or many rows.
     * - `stacked-bar`: the series of `series` on top of each other; for parts of a sum.
     * - `line`: a metric over time, one line a series; the distance between dates is true to time.
     * - `share`: a ring of parts; the values may not be negative.
     * - `progress`: how much of its target each metric has reached.
     * - `small-multiples`: one small chart a series, all on one scale.
     */
    type: z.enum(CHART_TYPES),
    /** What the chart shows, as a headline. */
    title: z.string().min(1),
    /** One or two sentences for readers who do not see the picture: what is compared, and what stands out. */
    description: z.string().min(1),
    /** The unit of the value axis. Metrics in 万元 and 亿元 may be mixed under either; 人 and 户 may not. */
    unit: z.string().min(1),
    /** Metrics of this campaign, one bar, part or row each. */
    metrics: z.array(IdSchema).optional(),
    /** Instead of `metrics`: named series, for grouped or stacked bars, lines and small multiples. */
    series: z.array(ChartSeriesSchema).optional(),
    /** Names under the bars, in order, instead of the metrics' own; needed with `series` of several `metrics`. */
    labels: z.array(z.string().min(1)).optional(),
    /** What the parts belong to: for `share` the sum's metric, for `progress` what each metric is measured by. */
    whole: z.union([IdSchema, z.array(IdSchema).min(1)]).optional(),
    /** The day whose values are drawn; without it, the latest. Of a line: the last day that is drawn. */
    at: DaySchema.optional(),
    /** Instead of `at`: the period whose values are drawn, `2023-H1`. Of a line: the last period that is drawn. */
    period: PeriodSchema.optional(),
    /**
     * For lines: how often a value is due. A period without one is then a gap in the line. Of a metric that has values of
     * several kinds of period (months and years), those of this kind are drawn.
     */
    every: z.enum(['month', 'quarter', 'half', 'year']).optional(),
    /** As written (default), or by size with the largest first. */
    order: z.enum(['given', 'value']).default('given'),
    /** A remark printed under the chart, such as how the values were counted. */
    note: z.string().min(1).optional(),
  })
  .refine((chart) => (chart.metrics === undefined) !== (chart.series === undefined), {
    error: 'chart-metrics-or-series',
  })
  .refine(({ at, period }) => at === undefined || period === undefined, { error: 'at-and-period' });

export type Chart = z.output<typeof ChartSchema>;
export type ChartType = Chart['type'];
export type ChartSeriesSpec = z.output<typeof ChartSeriesSchema>;
