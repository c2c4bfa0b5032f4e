import type { Choice } from '../../sentence.ts';

/** How to mend a word that is none of those allowed: the nearest one, else the first few. */
export function offer({ nearest, known, more }: Choice, lead: string): string {
  if (nearest !== undefined) return `改成“${nearest}”。`;
  if (known.length === 0) return `${lead}：（还没有）。`;
  return `${lead}：${known.join('、')}${more ? ' 等' : ''}。`;
}
