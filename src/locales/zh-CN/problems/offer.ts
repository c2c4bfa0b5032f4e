import type { Choice } from '../../sentence.ts';

/** How to mend a word that is none of those allowed: the nearest one, else the first few. */
export function offer({ nearest, known, more }: Choice, lead: string): string {
  if (nearest !== undefined) return `改成“${nearest}”。`;
  if (known.length === 0) return `${lead}一个也没有；请先建立它，或者删掉这里。`;
  return `${lead}：${known.join('、')}${more ? ' 等' : ''}。`;
}
