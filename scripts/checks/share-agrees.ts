import type { Check } from './check.ts';
import { contradictionsIn } from './reconcile/contradictions.ts';
import { tellContradiction } from './reconcile/tell-contradiction.ts';

/** A share is its part by its whole at the same time, as far as these were rounded. */
export const shareAgrees: Check = {
  name: 'share-agrees',
  description: {
    'zh-CN': '占比与同一时期的部分除以整体算得拢。',
    en: 'A share is its part by its whole of the same time.',
  },
  run: (content) =>
    contradictionsIn(content)
      .filter(({ kind, observation }) => kind === 'share' && observation.waived === undefined)
      .map((found) => tellContradiction(found, (words) => words.shareContradicted(found))),
};
