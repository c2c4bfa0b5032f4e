import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';
import { toFigureText } from '../figure-text.ts';
import type { Mention } from '../mention.ts';
import type { LabelledMention } from '../mention-sentences/labelled-mention.ts';
import { NEWS } from '../mention-sentences/news.ts';
import { PERIODS } from '../mention-sentences/periods.ts';
import { PLACES } from '../mention-sentences/places.ts';
import { TRENDS } from '../mention-sentences/trends.ts';
import { readMentions } from './read-mentions.ts';

/** The day of the sentences that name none. */
const DAY = '2024-01-20';

/** A mention in the words of the labelled sentences. */
const label = (written: string, { measure, trend, against, period, place, from, to }: Mention): string =>
  [
    written.slice(from, to),
    measure,
    trend ?? '-',
    against ?? '-',
    period?.code ?? '-',
    place ? (place.level ?? place.text) : '-',
  ].join(' ');

function labels(sentence: string, day = DAY): string[] {
  const { prose, written } = toFigureText(sentence);
  return readMentions(prose, findFigures(prose), { day }).map((mention) => label(written, mention));
}

const GROUPS: readonly (readonly [string, readonly LabelledMention[]])[] = [
  ['rise and fall', TRENDS],
  ['periods', PERIODS],
  ['places, lists and brackets', PLACES],
  ['passages', NEWS],
];

describe.each(GROUPS)('reads %s', (_name, sentences) => {
  it.each(sentences)('%s', (sentence, mentions, ...[day]) => {
    expect(labels(sentence, day)).toEqual(mentions);
  });
});
