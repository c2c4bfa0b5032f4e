import type { FoundFigure } from '../find-figures.ts';
import { findBaseWords, type BaseWord } from './against.ts';
import { findMarks, type Mark } from './marks.ts';
import { findPeriodWords, type PeriodWord } from './period-words.ts';
import { findPlaceWords, type PlaceWord } from './place-words.ts';

/** What stands in a prose. */
export type Event =
  | { at: number; kind: 'mark'; mark: Mark }
  | { at: number; kind: 'period'; word: PeriodWord }
  | { at: number; kind: 'place'; word: PlaceWord }
  | { at: number; kind: 'base'; word: BaseWord }
  /** `members` counts the figures between the two marks around it. */
  | { at: number; kind: 'figure'; figure: FoundFigure; members: number };

/** Leaves out what lies inside a figure: the colon of a ratio, the comma of 1,200. */
function outside<T>(list: readonly T[], figures: readonly FoundFigure[], at: (item: T) => number): T[] {
  let next = 0;
  return list.filter((item) => {
    while ((figures[next]?.to ?? Infinity) <= at(item)) next += 1;
    return at(item) < (figures[next]?.from ?? Infinity);
  });
}

/** How many figures stand between the same two marks as each figure. */
function countMembers(figures: readonly FoundFigure[], marks: readonly Mark[]): number[] {
  let next = 0;
  const groups = figures.map(({ from }) => {
    while ((marks[next]?.at ?? Infinity) < from) next += 1;
    return next;
  });
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return groups.map((group) => sizes.get(group) ?? 1);
}

/** Everything in a prose that the reading of its figures needs, in its order. */
export function findEvents(prose: string, figures: readonly FoundFigure[]): Event[] {
  const marks = outside(findMarks(prose), figures, ({ at }) => at);
  const members = countMembers(figures, marks);
  const events: Event[] = [
    ...marks.map((mark): Event => ({ at: mark.at, kind: 'mark', mark })),
    ...outside(findPeriodWords(prose), figures, ({ from }) => from).map((word): Event => ({
      at: word.from,
      kind: 'period',
      word,
    })),
    ...outside(findPlaceWords(prose), figures, ({ from }) => from).map((word): Event => ({
      at: word.from,
      kind: 'place',
      word,
    })),
    ...findBaseWords(prose).map((word): Event => ({ at: word.from, kind: 'base', word })),
    ...figures.map((figure, index): Event => ({
      at: figure.from,
      kind: 'figure',
      figure,
      members: members[index] ?? 1,
    })),
  ];
  return events.sort((a, b) => a.at - b.at);
}
