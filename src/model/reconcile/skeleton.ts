import { readProse, type ReadFigure } from '../bound-figure.ts';

/** Signs that stand for figures, in turns, so that two that touch stay two. They are in no text. */
const MARKS = ['\ue000', '\ue001'];

/** One figure in a skeleton, as the source of a regular expression. */
export const FIGURE = `(?:${MARKS.map((mark) => `${mark}+`).join('|')})`;

/** A sign inside a clause that is no part of a figure, as the source of a regular expression. */
export const IN_CLAUSE = `[^，,。；;！？!?：:（）()\\n\\u0001${MARKS.join('')}]`;

/** A text whose figures are marks, sign for sign, so that the words between them can be matched. */
export interface Skeleton {
  text: string;
  /** The figure that begins at an index. */
  at: (index: number | undefined) => ReadFigure | undefined;
}

/** Reads the figures of some prose and puts marks in their place. */
export function toSkeleton(prose: string): Skeleton {
  const figures = readProse(prose);
  const starts = new Map(figures.map((figure) => [figure.from, figure]));
  const pieces = figures.map(({ from, to }, index) => {
    const before = prose.slice(figures[index - 1]?.to ?? 0, from);
    return before + (MARKS[index % MARKS.length] ?? '').repeat(to - from);
  });
  return {
    text: pieces.join('') + prose.slice(figures.at(-1)?.to ?? 0),
    at: (index) => (index === undefined ? undefined : starts.get(index)),
  };
}
