import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { contradictionsIn, type Contradiction } from './reconcile/contradictions.ts';
import { tellContradiction } from './reconcile/tell-contradiction.ts';

/**
 * A change is the one that the values of its level give, as far as these were rounded. At current prices (`basis: current`)
 * a contradiction is an error; at constant ones, or where nothing is said, a note, one a metric.
 */
export const changeAgrees: Check = {
  name: 'change-agrees',
  description: {
    'zh-CN': '变化与原来的水平算得拢：按现价的不符是错误，不变价或没有写明的只作说明。',
    en: 'A change is what the values of its level give: at current prices an error, otherwise a note.',
  },
  run: (content) => {
    const open = contradictionsIn(content).filter(
      ({ kind, observation }) => kind === 'change' && observation.waived === undefined,
    );
    const notes = Map.groupBy(
      open.filter(({ prices }) => prices !== 'current'),
      ({ placed }) => placed,
    );
    return [
      ...open.filter(({ prices }) => prices === 'current').map(tellContradicted),
      ...[...notes.values()].flatMap((own) => tellLatest(own)),
    ];
  },
};

const tellContradicted = (found: Contradiction): Finding =>
  tellContradiction(found, (words) => words.changeContradicted(found));

function tellLatest(own: readonly Contradiction[]): Finding[] {
  const [latest] = own.toSorted((a, b) => (a.observation.at < b.observation.at ? 1 : -1));
  if (!latest || latest.prices === 'current') return [];
  const told = { ...latest, prices: latest.prices };
  return [tellContradiction(latest, (words) => words.changeDiffers(told), 'note')];
}
