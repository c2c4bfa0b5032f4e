import { compareFigure } from '../../src/model/bound-figure.ts';
import { comparableUnit } from '../../src/model/unit.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { BoundUse } from './figures/figure-use.ts';
import { figuresOf } from './figures/figures-of.ts';
import type { DatedValue } from './figures/known-values.ts';
import { textsWithFigures } from './figures/texts-with-figures.ts';

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
    return [...groups.values()].flatMap(sayDifferences);
  },
};

/** What a figure says, apart from how it is written; shares may be rounded differently and still be right. */
function sense({ use: { reading }, known }: Shown): string {
  if (!reading || 'fault' in reading) return '';
  const { figure } = reading;
  if (known.share && compareFigure(figure, known) === undefined) return 'right';
  return `${figure.value} ${comparableUnit(figure.unit)} ${figure.bound}`;
}

/** Every figure that says something else than the first one of its metric. */
function sayDifferences([first, ...others]: readonly Shown[]): Finding[] {
  if (!first) return [];
  return others
    .filter((other) => sense(other) !== sense(first))
    .map(({ use, known }) =>
      use.tell((words) =>
        words.figuresInconsistent({
          ...{ id: use.id, day: known.at, here: use.words, there: first.use.words },
          place: first.use.place(),
        }),
      ),
    );
}
