import { expect, test } from 'vitest';
import { findFigures } from '../find-figures.ts';
import type { Mention } from '../mention.ts';
import { nearMentions } from './near-mentions.ts';
import { readMentions } from './read-mentions.ts';

const context = { day: '2023-11-20' };

/** What is held against data: a period or a place of an earlier sentence is not. */
function near({ period, place, ...rest }: Mention): object {
  const isNear = ({ reach }: { reach: string }): boolean => reach === 'clause' || reach === 'sentence';
  return {
    ...rest,
    period: period && isNear(period) ? period : null,
    place: place && isNear(place) ? place : null,
  };
}

test.each([
  '全镇收储小麦320吨。其中，红星村收储48吨，比上年多收6吨。',
  '2021年，全区新修水渠12公里。上半年，河东镇修了5公里，同比增长8.2%！下半年修7公里。',
  '去年的办法《种粮补贴怎么发？先说3件事》印发后，全县领到补贴的有410户。平均每户680元。',
  '门票收入下降3.2%？不，上升了1.5%（上年同期下降2%。见下表）。游客减少410人。',
  '茶叶产量86吨\n比上年增长4%！全市第2位\n春茶占61%。',
])('sentences read alone say the same as in their passage: %s', (prose) => {
  const figures = findFigures(prose);
  const at = nearMentions(prose, figures, () => context);
  const whole = readMentions(prose, figures, context).map(near);
  const alone = figures.flatMap((figure) => {
    const mention = at(figure);
    return mention ? [near(mention)] : [];
  });
  expect(whole.length).toBeGreaterThan(1);
  expect(alone).toEqual(whole);
});

test('a stretch over the end of a sentence finds the first figure that it touches', () => {
  const prose = '收储小麦320吨。红星村收储48吨。';
  const figures = findFigures(prose);
  const at = nearMentions(prose, figures, () => context);
  expect(at({ from: 6, to: prose.length })?.value).toBe(320);
  expect(at({ from: 0, to: 2 })).toBeUndefined();
});
