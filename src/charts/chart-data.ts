import type { ChartType } from '../schemas/chart.ts';
import type { Bound } from '../schemas/metric.ts';

/** One value of a chart. A gap has `null` for `value`, `text`, `at` and `source`. */
export interface ChartPoint {
  /** The value in the chart's unit (134.7亿元 is 1347000 in a chart of 万元). */
  value: number | null;
  bound: Bound;
  /** The value in house style and in the metric's own unit: `210多篇`. */
  text: string | null;
  /** Id of the metric; `null` where the chart names none. */
  metric: string | null;
  /** As-of date, `YYYY-MM-DD`. */
  at: string | null;
  /** What the value is about, `2023-H1`; absent where only a date is known. */
  period?: string;
  source: string | null;
  /** For `share` and `progress`: percent of the whole, with one decimal at most. */
  percent?: number;
  /** The same in house style: `97.6%`, `约38%` where a value is not exact. */
  percentText?: string;
  /** For `progress`: what the value is measured by, as a number and in house style. */
  target?: { value: number; text: string };
}

/** A named row of points, one a category. */
export interface ChartSeries {
  label: string;
  points: ChartPoint[];
}

/** What the points of one place on the axis have in common. */
export interface ChartCategory {
  /** The whole label, however long; the drawing shortens it. */
  label: string;
  /** On an axis of time: the day, `YYYY-MM-DD`; of a period, its last. */
  at?: string;
  /** On an axis of time: the period, `2023-Q3`. */
  period?: string;
}

/** Everything that a chart, its table and its downloads say: a plain value, the same for every output. */
export interface ChartData {
  id: string;
  type: ChartType;
  title: string;
  description: string;
  unit: string;
  /** Language of the words, for `lang` where the chart stands alone. */
  language: string;
  /** First and last as-of date of the values, both `YYYY-MM-DD`; equal where there is one. */
  asOf: { from: string; to: string };
  /** Where the values come from, each named once. */
  sources: string[];
  categories: ChartCategory[];
  series: ChartSeries[];
  /** One sentence computed from the data: largest, smallest, share or change. */
  summary: string;
  /** Sentences in the reader's language that are printed round the drawing. */
  captions: {
    /** `单位：个`. */
    unit: string;
    /** `截至2023年1月11日`, or the periods: `2023年上半年`. */
    asOf: string;
    /** `来源：商洛日报`. */
    source: string;
    /** Remarks: the editor's, and what the drawing itself has to say. */
    notes: string[];
    /** In the middle of a ring: the sum in house style. */
    total: string;
    /** `目标`, beside the line of a target. */
    target: string;
    /** Tells that the live chart can be walked through with the arrow keys. */
    keys: string;
    /** Stands where a value is missing. */
    gap: string;
  };
  /** Numbers on the axis are divided by `divisor` and followed by `suffix`: 2万. */
  axis: { divisor: number; suffix: string };
}
