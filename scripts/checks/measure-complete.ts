import type { Metric } from '../../src/schemas/metric.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { knownValues } from './figures/known-values.ts';
import { findingAt } from './place-finding.ts';

/** A change says against what, a share of what whole; and nothing else says so. */
export const measureComplete: Check = {
  name: 'measure-complete',
  description: {
    'zh-CN': '变化写明同什么相比（against），占比写明占什么的比重（whole），别的指标都不写。',
    en: 'A change says against what, a share of what whole, and other metrics say neither.',
  },
  run: (content) =>
    knownValues(content).all.flatMap(({ metric, entry, path }) => {
      const rule = RULES.find(({ isBroken }) => isBroken(metric));
      return rule ? [findingAt(entry, [...path, rule.key], (words) => rule.say(words, metric))] : [];
    }),
};

interface Rule {
  /** The field at which the fault is shown. */
  key: 'measure' | 'against' | 'whole' | 'of';
  isBroken: (metric: Metric) => boolean;
  say: (words: Parameters<Finding['say']>[0], metric: Metric) => ReturnType<Finding['say']>;
}

/** A field that belongs to one measure, and may be the sign that the measure was forgotten. */
const ownField = (key: 'against' | 'whole', measure: 'change' | 'share'): Rule => ({
  key,
  isBroken: (metric) => metric[key] !== undefined && metric.measure !== measure,
  say: (words, metric) =>
    metric.measure === undefined
      ? words.measureMissing({ key, measure })
      : words.otherMeasure({ key, measure: metric.measure }),
});

const RULES: readonly Rule[] = [
  // 增长5.1% alone says nothing: since when?
  {
    key: 'measure',
    isBroken: ({ measure, against }) => measure === 'change' && against === undefined,
    say: (words) => words.changeWithoutAgainst(),
  },
  // A derived share names its whole in `ratio`.
  {
    key: 'measure',
    isBroken: ({ measure, whole, ratio }) =>
      measure === 'share' && whole === undefined && ratio === undefined,
    say: (words) => words.shareWithoutWhole(),
  },
  ownField('against', 'change'),
  ownField('whole', 'share'),
  {
    key: 'of',
    isBroken: ({ measure, of }) => of !== undefined && measure !== 'change' && measure !== 'share',
    say: (words) => words.ofWithoutMeasure(),
  },
];
