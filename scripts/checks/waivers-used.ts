import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { findNearest } from './nearest.ts';
import { officeTerms } from './office-terms.ts';
import { findingAt } from './place-finding.ts';
import { contentSlips } from './prose/content-slips.ts';
import { proseRules } from './prose/prose-rules.ts';

/** Every waiver of `terms.yaml` names a rule about prose and a file that exist, and waives something. */
export const waiversUsed: Check = {
  name: 'waivers-used',
  description: {
    'zh-CN': 'terms.yaml 里的例外（waivers）都用得上。',
    en: 'Every waiver of terms.yaml waives something.',
  },
  run: (content) => {
    const { terms, filesByPath } = content;
    if (!terms) return [];
    const names = [...proseRules, officeTerms].map(({ name }) => name);
    const { usedWaivers } = contentSlips(content);
    return (terms.data.waivers ?? []).flatMap((waiver, index): Finding[] => {
      const { rule, text, file } = waiver;
      const tell = (key: string, say: Finding['say'], severity: 'error' | 'warning'): Finding[] => [
        findingAt(terms.entry, ['waivers', index, key], say, { severity }),
      ];
      if (!names.includes(rule)) {
        const nearest = findNearest(rule, names);
        return tell('rule', (words) => words.waiverUnknownRule({ rule, nearest }), 'error');
      }
      if (file !== undefined && !filesByPath.has(file)) {
        return tell('file', (words) => words.waiverUnknownFile({ file }), 'error');
      }
      return usedWaivers.has(waiver)
        ? []
        : tell('text', (words) => words.waiverIdle({ rule, text }), 'warning');
    });
  },
};
