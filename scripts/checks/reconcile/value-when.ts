import { formatValue, joinValue } from '../../../src/model/metric-value.ts';
import { amountOf, type Amount } from '../../../src/model/reconcile/interval.ts';
import { workOutShare } from '../../../src/model/reconcile/share.ts';
import { whenKey } from '../../../src/model/reconcile/when.ts';
import type { Metric, Observation } from '../../../src/schemas/metric.ts';
import type { KnownValues } from '../figures/known-values.ts';

/** A value with where it may lie, and how it is written. */
export interface TimedValue {
  amount: Amount;
  /** In house style: `20.5亿元`. */
  text: string;
}

const known = new WeakMap<Metric, ReadonlyMap<string, Observation>>();

/** The observations of a metric by what they are about (`whenKey`); of two about one thing, the first. */
export function observationsByTime(metric: Metric): ReadonlyMap<string, Observation> {
  const found =
    known.get(metric) ??
    new Map(
      (metric.observations ?? []).toReversed().map((observation) => [whenKey(observation), observation]),
    );
  known.set(metric, found);
  return found;
}

/** A value of a metric as an amount. */
export function toTimedValue(
  { value, bound }: Observation,
  unit: string,
  { words }: KnownValues,
): TimedValue {
  return { amount: amountOf(value, unit, bound), text: joinValue(formatValue(value, unit, bound, words)) };
}

/** The value of a metric of the first of some times of which it has one; of a derived share, part by whole. */
export function valueWhen(
  { campaign, id }: { campaign: string; id: string },
  keys: readonly string[],
  values: KnownValues,
): TimedValue | undefined {
  const metric = values.find(campaign, id)?.metric;
  if (!metric) return undefined;
  const found = keys.map((key) => observationsByTime(metric).get(key)).find((each) => each !== undefined);
  if (found) return toTimedValue(found, metric.unit, values);
  return metric.ratio && derived(campaign, metric, keys, values);
}

function derived(
  campaign: string,
  { ratio, unit }: Metric,
  keys: readonly string[],
  values: KnownValues,
): TimedValue | undefined {
  const ownValue = (id: string | undefined): TimedValue | undefined =>
    id !== undefined && values.find(campaign, id)?.metric.observations
      ? valueWhen({ campaign, id }, keys, values)
      : undefined;
  const [part, whole] = [ownValue(ratio?.part), ownValue(ratio?.whole)];
  const worked = part && whole && workOutShare('%', { part: part.amount, whole: whole.amount });
  if (!worked) return undefined;
  const text = joinValue(formatValue(Number(worked.value.toFixed(1)), unit, 'exact', values.words));
  return { amount: { ...worked, unit: '%' }, text };
}
