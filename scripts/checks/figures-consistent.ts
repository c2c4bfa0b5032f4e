import { sizeDifferences } from '../../src/model/bound-figure.ts';
import { comparableUnit } from '../../src/model/unit.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Place } from '../../src/source/problem.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import type { BoundUse } from './figures/figure-use.ts';
import { figuresKey } from './figures/figures-key.ts';
import { figuresOf } from './figures/figures-of.ts';
import type { DatedValue } from './figures/known-values.ts';
import { textsWithFigures } from './figures/texts-with-figures.ts';
import { shownPlace } from './shown-place.ts';

/** A figure that shows a metric: plain data, for it is kept from one run to the next. */
interface Shown {
  /** `<campaign>/<id> <period or date of the value>`. */
  group: string;
  id: string;
  day: string;
  /** What it says, apart from how it is written. */
  sense: string;
  words: string;
  place: Place;
  /** A finding about it that only lacks its words. */
  found: Omit<Finding, 'say'>;
}

/** Shares may be rounded differently and still be right. */
const RIGHT = 'right';

/** Texts that show one metric at one date say the same, whatever the metric says. */
export const figuresConsistent: Check = {
  name: 'figures-consistent',
  description: {
    'zh-CN': '不同稿件引用同一指标、同一日期的数据，写法一致。',
    en: 'Texts that show one metric at one date say the same.',
  },
  prepare: (content) => ({
    entries: textsWithFigures(content),
    note: (entry) => void shownIn(entry, content),
  }),
  run: (content) => {
    const shown = textsWithFigures(content).flatMap((entry) => shownIn(entry, content));
    return [...Map.groupBy(shown, ({ group }) => group).values()].flatMap((group) =>
      sayDifferences(group, content),
    );
  },
};

function shownIn(entry: Entry, content: Content): Shown[] {
  const key = figuresKey(entry, content);
  return content.notebook.recall(entry, 'shown', key, () => collectShown(entry, content));
}

/** The figures of one text. Of those of a group that are right, the first is enough: the others say the same. */
function collectShown(entry: Entry, content: Content): Shown[] {
  const seen = new Set<string>();
  return figuresOf(entry, content).bound.flatMap((use): Shown[] => {
    const { reading, known, campaign, id, words } = use;
    if (!known || !reading || 'fault' in reading) return [];
    const group = `${campaign}/${id} ${known.period ?? known.at}`;
    const sense = senseOf(reading, known);
    if (sense === RIGHT && seen.has(group)) return [];
    if (sense === RIGHT) seen.add(group);
    const { file, line, column, severity, quote } = use.tell((all) => all.metricWithoutValue({ id }));
    const found = { file, line, column, severity, ...(quote === undefined ? {} : { quote }) };
    return [{ group, id, day: known.at, sense, words, place: use.place(), found }];
  });
}

/** What a figure says by itself; signs, and which way it went, depend on the sentence, and another rule compares them. */
function senseOf(
  { figure }: Exclude<NonNullable<BoundUse['reading']>, { fault: unknown }>,
  known: DatedValue,
): string {
  if (sizeDifferences(figure, known).length === 0) return RIGHT;
  return `${figure.value} ${comparableUnit(figure.unit)} ${figure.bound}`;
}

/** Every figure that says something else than the right one of its metric; where none is right, than the first. */
function sayDifferences(group: readonly Shown[], content: Content): Finding[] {
  const first = group.find(({ sense }) => sense === RIGHT) ?? group[0];
  if (!first) return [];
  const place = shownPlace(first.place, content);
  return group
    .filter(({ sense }) => sense !== first.sense)
    .map(({ id, day, words: here, found }) => ({
      ...found,
      say: (words) => words.figuresInconsistent({ id, day, here, there: first.words, place }),
    }));
}
