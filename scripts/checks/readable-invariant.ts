import { parseInvariant } from '../../src/model/invariant.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { hasUnreadMetrics, metricsOf } from './known-metric.ts';
import { offerChoice } from './nearest.ts';
import { findingAt } from './place-finding.ts';

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
        const parsed = parseInvariant(text);
        if (!parsed) return [findingAt(entry, path, (words) => words.invariantForm({ text }))];
        const ids = [...parsed.left, ...parsed.right]
          .map(({ name }) => name)
          .filter((id) => !isUnread && !/^\d+$/.test(id) && !known.includes(id));
        return ids.map((id) => {
          const choice = offerChoice(id, known);
          return findingAt(entry, path, (words) =>
            words.unknownMetric({ ...choice, campaign: entry.file.campaign ?? '' }),
          );
        });
      });
    }),
};
