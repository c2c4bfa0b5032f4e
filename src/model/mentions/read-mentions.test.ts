import { describe, expect, it } from 'vitest';
import { findAllFigures } from '../find-all-figures.ts';
import { findFigures } from '../find-figures.ts';
import { toFigureText } from '../figure-text.ts';
import type { Mention, MentionContext } from '../mention.ts';
import type { LabelledMention } from '../mention-sentences/labelled-mention.ts';
import { NEWS } from '../mention-sentences/news.ts';
import { PERIODS } from '../mention-sentences/periods.ts';
import { PLACES } from '../mention-sentences/places.ts';
import { REPORTS } from '../mention-sentences/reports.ts';
import { TRENDS } from '../mention-sentences/trends.ts';
import { readMentions } from './read-mentions.ts';
import { readTheme } from './theme.ts';

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
  ['reports of many fields', REPORTS],
];

describe.each(GROUPS)('reads %s', (_name, sentences) => {
  const cases = sentences.map(([sentence, mentions, day]) => ({ sentence, mentions, day }));
  it.each(cases)('$sentence', ({ sentence, mentions, day }) => {
    expect(labels(sentence, day)).toEqual(mentions);
  });
});

/** The first mention of a sentence. */
function first(sentence: string, context: MentionContext = {}): Mention | undefined {
  const { prose } = toFigureText(sentence);
  return readMentions(prose, findFigures(prose), context)[0];
}

describe('reads numbers in 汉字', () => {
  it.each([
    ['全区产量比去年翻一番', ['一番 change rise last-year - county']],
    ['游客同比下降两成', ['两成 change fall last-year - -']],
    ['全年减少百分之三点二', ['百分之三点二 change fall - 2023 -']],
    ['三分之二的村通了公路，七成以上农户入股', ['三分之二 share - - - -', '七成以上 share - - - -']],
    ['价格比同期涨了一倍', ['一倍 change rise last-year - -']],
    ['十月份，全镇新增三百余人', ['三百余人 change rise - 2023-10 town']],
  ])('%s', (prose, mentions) => {
    const read = readMentions(prose, findAllFigures(prose), { day: DAY });
    expect(read.map((mention) => label(prose, mention))).toEqual(mentions);
  });
});

describe('gives a figure its sign', () => {
  it.each([
    ['同比下降3.2%', -3.2, false],
    ['同比增长3.2%', 3.2, false],
    ['减少-3.5亿元', -350_000_000, true],
    ['增长-3.2%', -3.2, false],
    ['降至3.2%', 3.2, false],
    ['降幅3.2%', -3.2, false],
    ['亏损8亿元', -800_000_000, false],
    ['不降反升3.2%', 3.2, false],
  ])('%s', (sentence, signed, doubleSign) => {
    expect(first(sentence)).toMatchObject({ signed, doubleSign });
  });

  it('and both ends of a range', () => {
    expect(first('下降3%—5%')).toMatchObject({ signed: -5, signedMax: -3 });
  });
});

describe('says how far away a period and a place were found', () => {
  const day = '2024-01-20';
  it.each([
    ['2023年全区投资3亿元', 'clause', 'clause'],
    ['2023年，全区工业持续向好，投资3亿元', 'sentence', 'sentence'],
    ['2023年，全区工业持续向好。投资3亿元', 'passage', 'passage'],
  ])('%s', (sentence, period, place) => {
    expect(first(sentence, { day })).toMatchObject({ period: { reach: period }, place: { reach: place } });
  });

  it('and takes over what the text is about, not what another passage named', () => {
    const theme = readTheme('全市上半年经济运行情况', day);
    const mention = first('2022年，全区工业持续向好。\n\n投资3亿元', { day, theme });
    expect(mention).toMatchObject({
      period: { code: '2023-H1', reach: 'text' },
      place: { level: 'city', reach: 'text' },
    });
  });
});

describe('reads any prose', () => {
  it('without a day, whose year nobody tells', () => {
    expect(first('1—10月投资3亿元')?.period?.code).toBe('0000-01/0000-10');
    expect(first('今年以来投资3亿元')?.period).toBeNull();
  });

  it('whatever brackets and marks it holds', () => {
    for (const sentence of [
      '）））（3亿元',
      '（'.repeat(500) + '3亿元',
      '《2023年3亿元',
      '，。；：3%',
      '下降、、3%）。（4%',
    ]) {
      expect(() => first(sentence)).not.toThrow();
    }
  });

  it('in time in proportion to its length', () => {
    const steps = (times: number): number => {
      const prose = '全区2023年（其中比上年）增长3%，'.repeat(times);
      return readMentions(prose, findFigures(prose)).length;
    };
    expect(steps(3000)).toBe(3000);
  });
});
