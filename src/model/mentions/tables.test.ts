import { describe, expect, it, test } from 'vitest';
import { findFigures } from '../find-figures.ts';
import { readHead } from './head.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { findPeriodWords, readPeriodWords } from './period-words.ts';
import { findPlaceWords, readPlaceWords } from './place-words.ts';
import { readMentions } from './read-mentions.ts';
import { PERIOD_ROLES, PLACE_ROLES, roleOf } from './roles.ts';
import { TREND_MASKS, TREND_WORDS } from './trend-words.ts';

const DAY = '2024-01-20';

/** What is read of the one figure of a sentence. */
function trendOf(sentence: string): string | null | undefined {
  return readMentions(sentence, findFigures(sentence), { day: DAY })[0]?.trend;
}

describe('every word of rise and fall', () => {
  it.each(TREND_WORDS)(
    '$word is read, and its opposite $opposite as the opposite',
    ({ word, trend, opposite }) => {
      const words = new Map(TREND_WORDS.map((entry) => [entry.word, entry]));
      expect(words.get(opposite)?.trend).toBe(trend === 'rise' ? 'fall' : 'rise');
      // 高于 has behind it what it compares with.
      const say = (verb: string): string =>
        verb.endsWith('于') ? `甲项${verb}上年5%` : `甲项比上年${verb}5%`;
      expect(trendOf(say(word))).toBe(trend);
      expect(trendOf(say(opposite))).toBe(trend === 'rise' ? 'fall' : 'rise');
    },
  );

  test('stands in the table once', () => {
    expect(new Set(TREND_WORDS.map(({ word }) => word)).size).toBe(TREND_WORDS.length);
  });
});

it.each(TREND_MASKS)('$pattern is no rise and no fall', ({ example }) => {
  expect(trendOf(example)).toBeNull();
});

describe.each(PERIOD_RULES)('the rule $name', ({ example }) => {
  it.each(example.split('、'))('reads %s as one period', (words) => {
    expect(findPeriodWords(words).map(({ text }) => text)).toEqual([words]);
  });
});

describe('roles', () => {
  it.each(PERIOD_ROLES)('of words of time: $example', ({ example, role }) => {
    for (const words of example.split('、')) {
      const roles = findPeriodWords(words).map(({ from, to }) => roleOf(words, from, to, PERIOD_ROLES));
      expect(roles, words).toContain(role);
    }
  });

  it.each(PLACE_ROLES)('of words of place: $example', ({ example, role }) => {
    for (const words of example.split('、')) {
      const roles = findPlaceWords(words).map(({ from, to }) => roleOf(words, from, to, PLACE_ROLES));
      expect(roles, words).toContain(role);
    }
  });
});

describe('short texts', () => {
  it.each([
    ['2023年1—10月（亿元）', '2023-01/2023-10'],
    ['1—10月累计', '2023-01/2023-10'],
    ['２０２３年末', '2023-end'],
    ['2022年和2023年', undefined],
    ['指标名称', undefined],
  ])('the period of %s', (text, code) => {
    expect(readPeriodWords(text, DAY)).toBe(code);
  });

  it.each([
    ['全市', 'city'],
    ['商州区', 'county'],
    ['沙河子镇', 'town'],
    ['城区', undefined],
    ['合计', undefined],
  ])('the place of %s', (text, level) => {
    expect(readPlaceWords(text)?.level).toBe(level);
  });

  it.each([
    ['同比增长（%）', '%', 'change', 'rise', 'last-year'],
    ['比上年增减（%）', '%', 'change', null, 'last-year'],
    ['占比（%）', '%', 'share', null, null],
    ['2023年（亿元）', '亿元', 'level', null, null],
    ['增速', '%', 'change', null, null],
  ])('the head %s', (text, unit, measure, trend, against) => {
    expect(readHead(text, unit, DAY)).toMatchObject({ measure, trend, against });
  });
});
