import { compareFigure } from '../../src/model/bound-figure.ts';
import { comparableUnit } from '../../src/model/unit.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import type { BoundUse } from './figures/figure-use.ts';
import { figuresOf } from './figures/figures-of.ts';
import type { DatedValue } from './figures/known-values.ts';
import { textsWithFigures } from './figures/texts-with-figures.ts';
import { shownPlace } from './shown-place.ts';

/** A figure that was read, and what its metric says. */
interface Shown {
  use: BoundUse;
  known: DatedValue;
}

/** Texts that show one metric at one date say the same, whatever the metric says. */
export const figuresConsistent: Check = {
  name: 'figures-consistent',
  description: {
    'zh-CN': '不同稿件引用同一指标、同一日期的数据，写法一致。',
    en: 'Texts that show one metric at one date say the same.',
  },
  run: (content) => {
    const shown = textsWithFigures(content).flatMap((entry) =>
      figuresOf(entry, content).bound.flatMap((use): Shown[] =>
        use.known && use.reading && !('fault' in use.reading) ? [{ use, known: use.known }] : [],
      ),
    );
    const groups = Map.groupBy(shown, ({ use, known }) => `${use.campaign}/${use.id} ${known.at}`);
    return [...groups.values()].flatMap((group) => sayDifferences(group, content));
  },
};

/** Whether a figure says what its metric says. */
function isRight({ use: { reading }, known }: Shown): boolean {
  return reading !== undefined && 'figure' in reading && !('fault' in reading)
    ? compareFigure(reading.figure, known) === undefined
    : false;
}

/** What a figure says, apart from how it is written; shares may be rounded differently and still be right. */
function sense(shown: Shown): string {
  const { reading } = shown.use;
  if (isRight(shown) || !reading || 'fault' in reading) return 'right';
  const { value, unit, bound } = reading.figure;
  return `${value} ${comparableUnit(unit)} ${bound}`;
}

/** Every figure that says something else than the right one of its metric; where none is right, than the first. */
function sayDifferences(group: readonly Shown[], content: Content): Finding[] {
  const first = group.find(isRight) ?? group[0];
  if (!first) return [];
  const place = shownPlace(first.use.place(), content);
  return group
    .filter((other) => sense(other) !== sense(first))
    .map(({ use, known }) =>
      use.tell((words) =>
        words.figuresInconsistent({
          id: use.id,
          day: known.at,
          here: use.words,
          there: first.use.words,
          place,
        }),
      ),
    );
}
