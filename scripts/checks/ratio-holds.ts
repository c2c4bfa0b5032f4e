import { comparableUnit } from '../../src/model/unit.ts';
import { isMoment, lastDayOf } from '../../src/model/reconcile/when.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { knownValues, type KnownValues, type PlacedMetric } from './figures/known-values.ts';
import { findingAt } from './place-finding.ts';
import { timesOf, valueThen, type ValueThen } from './reconcile/common-times.ts';

/** A share of one metric in another is what it says: of one unit, at one time, and no part above its whole. */
export const ratioHolds: Check = {
  name: 'ratio-holds',
  description: {
    'zh-CN': '由两个指标相除的比率算得出来：单位相同、日期或时期相同，部分不大于整体，整体不为零。',
    en: 'A ratio of two metrics can be reckoned: one unit, one date or period, no part above its whole, no whole of nothing.',
  },
  run: (content) => {
    const values = knownValues(content);
    return values.all.filter(({ metric }) => metric.ratio).flatMap((placed) => checkRatio(placed, values));
  },
};

function checkRatio(placed: PlacedMetric, values: KnownValues): Finding[] {
  const { campaign, metric, entry, path } = placed;
  const part = values.find(campaign, metric.ratio?.part ?? '');
  const whole = values.find(campaign, metric.ratio?.whole ?? '');
  const unit: Finding[] =
    comparableUnit(metric.unit.replace('％', '%')) === '%'
      ? []
      : [findingAt(entry, [...path, 'unit'], (words) => words.ratioUnit({ unit: metric.unit }))];
  // Metrics that do not exist, and shares of shares, are another rule's business.
  if (!part?.metric.observations || !whole?.metric.observations) return unit;
  if (part.metric.unit !== whole.metric.unit) {
    const units = { part: part.metric.unit, whole: whole.metric.unit };
    return [...unit, findingAt(entry, [...path, 'ratio'], (words) => words.ratioUnits(units))];
  }
  return [...unit, ...checkDates(placed, part, whole), ...checkValues(placed, part, whole, values)];
}

/** Whether two times are one; a bare date may be the end of a period, and nobody can say of which. */
const mayBeOne = (a: string, b: string): boolean =>
  a === b || (isMoment(a) !== isMoment(b) && lastDayOf(a) === lastDayOf(b));

/** A share of values of two times says nothing about either. */
function checkDates({ entry, path }: PlacedMetric, part: PlacedMetric, whole: PlacedMetric): Finding[] {
  const [above, below] = [timesOf([part.metric]), timesOf([whole.metric])];
  const ids = { part: part.metric.id, whole: whole.metric.id };
  if (!above.some(({ key }) => below.some((other) => mayBeOne(key, other.key))))
    return [findingAt(entry, [...path, 'ratio'], (words) => words.ratioNeverTogether(ids))];
  const [latest, own] = [below[0], above[0]];
  if (!latest || (own && lastDayOf(latest.key) <= lastDayOf(own.key))) return [];
  const say: Finding['say'] = (words) => words.ratioStale({ ...ids, day: latest.label });
  return [findingAt(entry, [...path, 'ratio', 'part'], say, { severity: 'warning' })];
}

/** The first time at which the whole is nothing, or less than its part. */
function checkValues(
  { campaign, entry, path }: PlacedMetric,
  part: PlacedMetric,
  whole: PlacedMetric,
  values: KnownValues,
): Finding[] {
  for (const { key, label } of timesOf([part.metric, whole.metric]).reverse()) {
    const above = valueThen({ campaign, id: part.metric.id }, key, values);
    const below = valueThen({ campaign, id: whole.metric.id }, key, values);
    if (!above || !below) continue;
    const say = sayValues(above, below, whole.metric.id, label);
    if (say) return [findingAt(entry, [...path, 'ratio'], say)];
  }
  return [];
}

function sayValues(part: ValueThen, whole: ValueThen, id: string, day: string): Finding['say'] | undefined {
  if (whole.value <= 0) return (words) => words.ratioOfNothing({ id, day });
  // A whole of 210 or more may hold a part of 215; a part of 210 or more may not lie in a whole of 205.
  const isOver = part.value > whole.value && whole.bound !== 'over' && whole.bound !== 'about';
  if (!isOver || part.bound === 'under' || part.bound === 'about') return undefined;
  return (words) => words.ratioOverWhole({ part: part.text, whole: whole.text, day });
}
