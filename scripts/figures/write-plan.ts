import type { NewMetric, NewObservation } from './new-metric.ts';
import type { Proposal, Unbindable } from './propose.ts';
import type { Sighting } from './sighting.ts';

/** What is to be done with one figure. */
export type Step = { sighting: Sighting } & (
  | {
      kind: 'bind';
      metric: string;
      label: string;
      added?: NewMetric;
      update?: NewObservation;
      /** The period of the value. */
      period?: string | undefined;
      /** The period that the link must name. */
      query?: string | undefined;
    }
  | { kind: 'waive'; why: Unbindable }
  /** The editor has to say. */
  | { kind: 'open'; proposal: Proposal }
);

/** One file, before and after; `before` is undefined for a new one. */
export interface FileChange {
  path: string;
  before: string | undefined;
  after: string;
}
