import type { Finding } from '../../../src/source/finding.ts';
import type { Severity } from '../../../src/source/problem.ts';
import { findingAt } from '../place-finding.ts';
import type { Contradiction } from './contradictions.ts';

/** A finding at the value that is contradicted. */
export function tellContradiction(
  { placed: { entry, path, metric }, observation }: Contradiction,
  say: Finding['say'],
  severity: Severity = 'error',
): Finding {
  const index = (metric.observations ?? []).indexOf(observation);
  return findingAt(entry, [...path, 'observations', index, 'value'], say, { severity });
}
