import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { knownValues } from './figures/known-values.ts';
import { findingAt } from './place-finding.ts';
import { contradictionsIn } from './reconcile/contradictions.ts';

/** Every `waived` of a value waives a contradiction. */
export const valueWaiversUsed: Check = {
  name: 'value-waivers-used',
  description: {
    'zh-CN': '数值里写的 waived（不符的缘故）都用得上。',
    en: 'Every waived of a value waives a contradiction.',
  },
  run: (content) => {
    const used = new Set(contradictionsIn(content).map(({ observation }) => observation));
    return knownValues(content).all.flatMap(({ metric, entry, path }) =>
      (metric.observations ?? []).flatMap((observation, index): Finding[] => {
        if (observation.waived === undefined || used.has(observation)) return [];
        const when = observation.period ?? observation.at;
        const say: Finding['say'] = (words) => words.valueWaiverIdle({ when });
        return [findingAt(entry, [...path, 'observations', index, 'waived'], say, { severity: 'warning' })];
      }),
    );
  },
};
