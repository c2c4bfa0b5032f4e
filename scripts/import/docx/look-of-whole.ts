import type { GatheredParagraph, WordLineRun } from './gather-runs.ts';

/** What is ordinary in a document: only what differs from it stands out. */
export interface OrdinaryLook {
  /** Most words are bold: then bold says nothing. */
  isBold: boolean;
  isHei: boolean;
  /** The size of most words, in half points. */
  size: number;
}

const length = (runs: readonly WordLineRun[], isOne: (run: WordLineRun) => boolean): number =>
  runs.filter(isOne).reduce((sum, { text }) => sum + text.length, 0);

/** Finds the look of most words of a document. */
export function ordinaryLook(paragraphs: readonly GatheredParagraph[]): OrdinaryLook {
  const runs = paragraphs.flatMap(({ lines }) => lines.flat());
  const whole = length(runs, () => true);
  const sizes = new Map<number, number>();
  for (const { mark, lines } of paragraphs) {
    if (mark.heading === undefined && mark.size > 0)
      sizes.set(mark.size, (sizes.get(mark.size) ?? 0) + length(lines.flat(), () => true));
  }
  const [size = 0] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [];
  return {
    isBold: length(runs, ({ strong }) => strong) * 2 > whole,
    isHei: length(runs, ({ isHei }) => isHei) * 2 > whole,
    size,
  };
}
