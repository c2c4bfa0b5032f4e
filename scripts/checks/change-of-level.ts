import type { Metric } from '../../src/schemas/metric.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { knownValues, type KnownValues, type PlacedMetric } from './figures/known-values.ts';
import { findingAt } from './place-finding.ts';

/** A change names the level that changed, a share its part and its whole: other metrics than itself, and no changes. */
export const changeOfLevel: Check = {
  name: 'change-of-level',
  description: {
    'zh-CN': '变化的 of 是原来的水平，占比的 of 和 whole 是部分和整体：不是指标自己，也不是另一个变化。',
    en: 'The of of a change is a level, of and whole of a share are two others: neither the metric itself nor a change.',
  },
  run: (content) => {
    const values = knownValues(content);
    return values.all.flatMap((placed) => inMetric(placed, values));
  },
};

function inMetric({ campaign, metric, entry, path }: PlacedMetric, values: KnownValues): Finding[] {
  const { id, of, whole } = metric;
  const tell = (key: 'of' | 'whole', say: Finding['say']): Finding => findingAt(entry, [...path, key], say);
  const named = (['of', 'whole'] as const).flatMap((key): Finding[] => {
    const other = metric[key];
    if (other === undefined) return [];
    if (other === id) return [tell(key, (words) => words.ofItself({ key, id }))];
    const target = values.find(campaign, other)?.metric;
    if (target?.measure !== 'change') return [];
    const level = levelOf(target, metric);
    return [tell(key, (words) => words.changeOfChange({ id: other, of: level }))];
  });
  const isOne = of !== undefined && of === whole && of !== id;
  return isOne ? [...named, tell('whole', (words) => words.partIsWhole({ id: of }))] : named;
}

/** What a change that was named is itself a change of, where that can be proposed. */
const levelOf = ({ id, of }: Metric, asking: Metric): string | undefined =>
  of !== id && of !== asking.id ? of : undefined;
