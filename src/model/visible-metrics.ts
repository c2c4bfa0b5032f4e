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

/** Whether readers may see all metrics that an invariant names: its remark would tell of the others. */
function isTold(invariant: Invariant, unseen: ReadonlySet<string>): boolean {
  const parsed = parseInvariant(typeof invariant === 'string' ? invariant : invariant.rule);
  return parsed === undefined || ![...parsed.left, ...parsed.right].some(({ name }) => unseen.has(name));
}

/** The metric without the names of metrics that readers may not see yet. */
function withoutUnseen(metric: Metric, unseen: ReadonlySet<string>): Metric {
  const { of, whole, ...rest } = metric;
  return {
    ...rest,
    ...(of !== undefined && !unseen.has(of) && { of }),
    ...(whole !== undefined && !unseen.has(whole) && { whole }),
  };
}

/** The group with the metrics that readers may see. */
function visibleGroup(
  group: MetricGroup,
  seen: ReadonlyMap<string, Metric>,
  unseen: ReadonlySet<string>,
): MetricGroup {
  const metrics = group.metrics.flatMap(({ id }) => seen.get(id) ?? []);
  const invariants = group.invariants?.filter((each) => isTold(each, unseen));
  return {
    ...group,
    metrics: metrics.map((each) => withoutUnseen(each, unseen)),
    ...(invariants && { invariants }),
  };
}

/** What readers may see of one campaign's files. */
function visibleFiles(files: readonly MetricFile[], isHeld: IsHeld): MetricFile[] {
  const all = files.flatMap(({ group }) => group.metrics);
  const seen = new Map(
    all.flatMap((metric) => visibleMetric(metric, isHeld) ?? []).map((each) => [each.id, each]),
  );
  for (const { id, ratio } of all) {
    if (ratio && !(seen.has(ratio.part) && seen.has(ratio.whole))) seen.delete(id);
  }
  const unseen = new Set(all.map(({ id }) => id)).difference(seen);
  if (unseen.size === 0 && all.every((metric) => seen.get(metric.id) === metric)) return [...files];
  return files.map(({ id, group }) => ({ id, group: visibleGroup(group, seen, unseen) }));
}

/**
 * What readers may see of the metrics: values that are not held, metrics that have one, shares of which both parts have
 * one, and remarks on sums all of whose metrics are there.
 */
export function visibleMetrics(files: readonly MetricFile[], isHeld: IsHeld): MetricFile[] {
  const byCampaign = Map.groupBy(files, ({ id }) => id.split('/')[0] ?? '');
  return [...byCampaign.values()].flatMap((own) => visibleFiles(own, isHeld));
}
