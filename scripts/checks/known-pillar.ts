import type { Check } from './check.ts';
import { findUnknown, referenceAt } from './references.ts';

/** The pillar that a group of metrics belongs to is one of its campaign's. */
export const knownPillar: Check = {
  name: 'known-pillar',
  description: {
    'zh-CN': '指标文件所属的方面（pillar）在专题里有定义。',
    en: 'The pillar that a group of metrics belongs to is one of its campaign.',
  },
  run: ({ groups, campaigns }) =>
    groups.flatMap(({ entry, data }) => {
      const pillars = campaigns.get(entry.file.campaign ?? '')?.data.pillars;
      // A campaign that cannot be read is reported for itself.
      if (!pillars) return [];
      const known = new Map(pillars.map((pillar) => [pillar.id, pillar]));
      return findUnknown(referenceAt(entry, ['pillar'], data.pillar), known, (words, choice) =>
        words.unknownPillar(choice),
      );
    }),
};
