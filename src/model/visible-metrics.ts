import type { Invariant, Metric, MetricGroup, Observation } from '../schemas/metric.ts';
import { parseInvariant } from './invariant.ts';
import type { MetricFile } from './metric-book.ts';

/** Whether readers may not see a value yet. */
export type IsHeld = (observation: Observation) => boolean;

/** The metric with the values that readers may see; nothing where there is none. */
function visibleMetric(metric: Metric, isHeld: IsHeld): Metric | undefined {
  if (!metric.observations?.some(isHeld)) return metric;
  const observations = metric.observations.filter((each) => !isHeld(each));
  return observations.length > 0 ? { ...metric, observations } : undefined;
}

/** Whether all metrics that an invariant names are there: its remark would tell of the others. */
function isTold(invariant: Invariant, known: ReadonlySet<string>): boolean {
  const parsed = parseInvariant(typeof invariant === 'string' ? invariant : invariant.rule);
  const names = parsed ? [...parsed.left, ...parsed.right].map(({ name }) => name) : [];
  return names.every((name) => known.has(name) || /^\d+$/.test(name));
}

/** The group with the metrics that are among `known`. */
function visibleGroup(group: MetricGroup, known: ReadonlySet<string>): MetricGroup {
  const metrics = group.metrics.filter(({ id }) => known.has(id));
  const invariants = group.invariants?.filter((each) => isTold(each, known));
  return { ...group, metrics, ...(invariants && { invariants }) };
}

/**
 * What readers may see of the metrics: values that are not held, metrics that have one, shares of which both parts have
 * one, and remarks on sums all of whose metrics are there.
 */
export function visibleMetrics(files: readonly MetricFile[], isHeld: IsHeld): MetricFile[] {
  const seen = files.map(({ id, group }) => ({
    id,
    group: { ...group, metrics: group.metrics.flatMap((metric) => visibleMetric(metric, isHeld) ?? []) },
  }));
  const known = new Map<string, Set<string>>();
  for (const { id, group } of seen) {
    const ids = group.metrics.filter(({ ratio }) => !ratio).map((metric) => metric.id);
    known.set(campaignOf(id), (known.get(campaignOf(id)) ?? new Set()).union(new Set(ids)));
  }
  for (const { id, group } of seen) {
    const own = known.get(campaignOf(id)) ?? new Set();
    const shares = group.metrics.filter(({ ratio }) => ratio && own.has(ratio.part) && own.has(ratio.whole));
    for (const share of shares) own.add(share.id);
  }
  return seen.map(({ id, group }) => ({
    id,
    group: visibleGroup(group, known.get(campaignOf(id)) ?? new Set()),
  }));
}

/** The campaign of a file of metrics. */
function campaignOf(file: string): string {
  return file.split('/')[0] ?? '';
}
