import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { hasUnreadMetrics, metricsOf } from './known-metric.ts';
import { offerChoice } from './nearest.ts';
import { findingAt } from './place-finding.ts';

/** Sums of metric ids or numbers on both sides of a comparison: `a + b = c`, `part <= whole`. */
const TERM = '(?:[a-z0-9]+(?:-[a-z0-9]+)*)';
const SUM = `${TERM}(?:\\s+[+-]\\s+${TERM})*`;
const INVARIANT = new RegExp(`^${SUM}\\s*(?:<=|>=|=|<|>)\\s*${SUM}$`);

/** An invariant can be read, and the metrics in it exist. */
export const readableInvariant: Check = {
  name: 'readable-invariant',
  description: {
    'zh-CN': '数据关系（invariants）写法正确，提到的指标都存在。',
    en: 'Invariants can be read, and the metrics in them exist.',
  },
  run: (content) =>
    content.groups.flatMap(({ entry, data }) => {
      const isUnread = hasUnreadMetrics(content, entry.file.campaign ?? '');
      const known = [...metricsOf(content, entry.file.campaign ?? '').keys()];
      return (data.invariants ?? []).flatMap((invariant, index): Finding[] => {
        const text = typeof invariant === 'string' ? invariant : invariant.rule;
        const path = ['invariants', index];
        if (!INVARIANT.test(text)) return [findingAt(entry, path, (words) => words.invariantForm({ text }))];
        const ids = (text.match(new RegExp(TERM, 'g')) ?? []).filter(
          (id) => !isUnread && !/^\d+$/.test(id) && !known.includes(id),
        );
        return ids.map((id) => {
          const choice = offerChoice(id, known);
          return findingAt(entry, path, (words) =>
            words.unknownMetric({ ...choice, campaign: entry.file.campaign ?? '' }),
          );
        });
      });
    }),
};
