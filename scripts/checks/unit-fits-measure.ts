import { toBaseAmount } from '../../src/model/base-amount.ts';
import { canState, isPointUnit, isShareUnit } from '../../src/model/reconcile/change.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { knownValues, type KnownValues, type PlacedMetric } from './figures/known-values.ts';
import { findingAt } from './place-finding.ts';

/** The unit is one in which that measure is told: no level in points, no share in 元, no change of 亿元 in points. */
export const unitFitsMeasure: Check = {
  name: 'unit-fits-measure',
  description: {
    'zh-CN': '单位与指标说的事情相符：百分点只说变化，占比用 %，变化的单位与原来的水平相配。',
    en: 'The unit fits the measure: points tell changes alone, shares are in %, changes fit the unit of their level.',
  },
  run: (content) => {
    const values = knownValues(content);
    return values.all.flatMap((placed) => {
      const say = faultOf(placed, values);
      return say ? [findingAt(placed.entry, [...placed.path, 'unit'], say)] : [];
    });
  },
};

const baseUnit = (unit: string): string => toBaseAmount(1, unit).unit;

function faultOf({ campaign, metric }: PlacedMetric, values: KnownValues): Finding['say'] | undefined {
  const { measure, unit, of } = metric;
  if (measure === 'level')
    return isPointUnit(baseUnit(unit)) ? (words) => words.levelInPoints({ unit }) : undefined;
  if (measure === 'share')
    return isShareUnit(baseUnit(unit)) ? undefined : (words) => words.shareUnit({ unit });
  const level = measure === 'change' && of !== undefined ? values.find(campaign, of)?.metric : undefined;
  // What is no level is another rule's business.
  if (!level || level === metric || level.measure === 'change') return undefined;
  if (canState(baseUnit(unit), baseUnit(level.unit))) return undefined;
  const told = { unit, id: level.id, level: level.unit, isRate: baseUnit(level.unit) === '%' };
  return (words) => words.changeUnit(told);
}
