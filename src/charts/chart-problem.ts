/** What can be wrong with a chart whose file is well formed. */
export const CHART_PROBLEMS = [
  'unknown-metric',
  'mixed-units',
  'mixed-periods',
  'empty-series',
  'not-finite',
  'too-large',
  'negative-share',
  'no-observation',
  'no-period',
  'too-many-categories',
  'too-many-series',
  'share-over-whole',
  'share-of-nothing',
  'labels-do-not-match',
  'series-do-not-match',
  'series-form',
  'progress-without-target',
  'progress-target-zero',
] as const;

export type ChartProblemCode = (typeof CHART_PROBLEMS)[number];

/** One reason why a chart cannot be drawn. The charts file of each locale has the sentence for each code. */
export interface ChartProblem {
  code: ChartProblemCode;
  /** Where in the chart's file: `['series', 0, 'metrics', 2]`. */
  path: (string | number)[];
  /** The metric, unit, label or number that is at fault, as written. */
  name: string;
  /** What would be right, or what the fault was measured by; empty where there is nothing to say. */
  expected: string;
}
