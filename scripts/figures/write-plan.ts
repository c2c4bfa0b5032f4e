import type { Bound } from '../../src/schemas/metric.ts';
import type { NewMetric, Proposal, Unbindable } from './propose.ts';
import type { Sighting } from './sighting.ts';

/** What is to be done with one figure. */
export type Step = { sighting: Sighting } & (
  | {
      kind: 'bind';
      metric: string;
      label: string;
      added?: NewMetric;
      update?: { value: string; bound: Bound };
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
