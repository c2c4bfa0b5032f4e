import type { Pillar } from '../../src/schemas/campaign.ts';
import type { Sighting } from './sighting.ts';
import { shareOf } from './similarity.ts';

/** Less than this in common is chance. */
const LEAST = 0.15;

/** The pillar that a new metric belongs to: the only one, else the one whose title its heading and label come near. */
export function choosePillar(
  { heading, clause }: Pick<Sighting, 'heading' | 'clause'>,
  label: string,
  pillars: readonly Pick<Pillar, 'id' | 'title' | 'summary'>[],
): string | undefined {
  const [first, ...others] = pillars;
  if (first && others.length === 0) return first.id;
  const ranked = pillars
    .map(({ id, title, summary }) => ({
      id,
      score:
        shareOf(title, heading) + shareOf(heading, title) + shareOf(label + clause, title + summary) * 0.5,
    }))
    .sort((a, b) => b.score - a.score);
  return ranked[0] && ranked[0].score >= LEAST ? ranked[0].id : undefined;
}
