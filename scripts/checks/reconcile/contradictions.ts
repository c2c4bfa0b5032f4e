import type { Contradiction as Told, Prices } from '../../../src/locales/zh-CN/problems/metrics.ts';
import { workOutChange } from '../../../src/model/reconcile/change.ts';
import { meets } from '../../../src/model/reconcile/interval.ts';
import { workOutShare } from '../../../src/model/reconcile/share.ts';
import { comparedBy, whenKey } from '../../../src/model/reconcile/when.ts';
import type { Metric, Observation } from '../../../src/schemas/metric.ts';
import type { Content } from '../content/content.ts';
import { knownValues, type KnownValues, type PlacedMetric } from '../figures/known-values.ts';
import { printWorked, printWorkings } from './print-worked.ts';
import { toTimedValue, valueWhen } from './value-when.ts';

/** A stated value that is not the one that other values give. */
export interface Contradiction extends Told {
  placed: PlacedMetric;
  observation: Observation;
  /** The level that changed; the part of a share. */
  of: string;
  /** `current`: nothing but a reason explains it. The others are let pass with a note. */
  prices: Prices | 'current';
  kind: 'change' | 'share';
}

const known = new WeakMap<Content, readonly Contradiction[]>();

/** Every value of a change or a share that the levels behind it contradict, those that are waived too. */
export function contradictionsIn(content: Content): readonly Contradiction[] {
  const values = knownValues(content);
  const found = known.get(content) ?? values.all.flatMap((placed) => inMetric(placed, values));
  known.set(content, found);
  return found;
}

function inMetric(placed: PlacedMetric, values: KnownValues): Contradiction[] {
  const { measure, of, observations = [] } = placed.metric;
  if (of === undefined || (measure !== 'change' && measure !== 'share')) return [];
  const compare = measure === 'change' ? compareChange : compareShare;
  return observations.flatMap((observation) => {
    const found = compare({ ...placed, of }, observation, values);
    if (!found) return [];
    const { unit, id } = placed.metric;
    const stated = toTimedValue(observation, unit, values).text;
    const when = observation.period ?? observation.at;
    return [{ placed, observation, of, id, when, stated, kind: measure, ...found }];
  });
}

type Found = Pick<Contradiction, 'worked' | 'workings' | 'prices'>;
type Compare = (
  placed: PlacedMetric & { of: string },
  observation: Observation,
  values: KnownValues,
) => Found | undefined;

const compareChange: Compare = ({ campaign, metric, of }, observation, values) => {
  const level = values.find(campaign, of)?.metric;
  if (!level || level.measure === 'change' || metric.against === undefined) return undefined;
  const keys = comparedBy(observation, metric.against);
  const now = valueWhen({ campaign, id: of }, keys.own, values);
  const base = now && valueWhen({ campaign, id: of }, keys.base, values);
  if (!base) return undefined;
  const { amount } = toTimedValue(observation, metric.unit, values);
  const readings = workOutChange(amount.unit, { base: base.amount, now: now.amount }, metric.label);
  const [nearest] = readings.toSorted(
    (a, b) => Math.abs(a.value - amount.value) - Math.abs(b.value - amount.value),
  );
  if (!nearest || readings.some((reading) => meets(reading, amount))) return undefined;
  return {
    worked: printWorked(nearest.value, metric.unit, observation.value),
    workings: printWorkings(nearest.formula, base.text, now.text),
    prices: pricesOf(metric, level),
  };
};

/** Where either side is counted at constant prices, the two need not agree. */
function pricesOf(change: Metric, level: Metric): Contradiction['prices'] {
  if (change.basis === 'constant' || level.basis === 'constant') return 'constant';
  return change.basis ?? 'unsaid';
}

/** Part and whole are of one time, so that prices explain nothing. */
const compareShare: Compare = ({ campaign, metric, of }, observation, values) => {
  const keys = [whenKey(observation)];
  const part = valueWhen({ campaign, id: of }, keys, values);
  const whole = part && valueWhen({ campaign, id: metric.whole ?? '' }, keys, values);
  if (!whole) return undefined;
  const { amount } = toTimedValue(observation, metric.unit, values);
  const worked = workOutShare(amount.unit, { part: part.amount, whole: whole.amount });
  if (!worked || meets(worked, amount)) return undefined;
  return {
    worked: printWorked(worked.value, metric.unit, observation.value),
    workings: `${part.text} ÷ ${whole.text}`,
    prices: 'current',
  };
};
