import type { Bound, Measure } from '../../src/schemas/metric.ts';

/** One value of a metric, as it is written. */
export interface NewObservation {
  /** Digits with their sign, in the metric's unit. */
  value: string;
  bound: Bound;
  /** The period that the text names; without one, the value is of the article's day. */
  period?: string | undefined;
}

/** A metric that is not there yet. */
export interface NewMetric {
  id: string;
  label: string;
  unit: string;
  /** The pillar whose group it belongs to; undefined where none fits. */
  pillar: string | undefined;
  measure?: Measure | undefined;
  against?: string | undefined;
  /** Of a change or a share: the metric of the level. */
  of?: string | undefined;
  whole?: string | undefined;
  region?: string | undefined;
  scope?: string | undefined;
  observations: readonly NewObservation[];
}
