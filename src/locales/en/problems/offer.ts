import type { Choice } from '../../sentence.ts';

/** How to mend a word that is none of those allowed: the nearest one, else the first few. */
export function offer({ nearest, known, more }: Choice, lead: string): string {
  if (nearest !== undefined) return `Change it to "${nearest}".`;
  if (known.length === 0) return `${lead}: there are none yet; make it first, or delete this.`;
  return `${lead}: ${known.join(', ')}${more ? ' and others' : ''}.`;
}
