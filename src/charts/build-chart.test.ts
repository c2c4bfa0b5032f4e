import { describe, expect, test } from 'vitest';
import { chartWords } from '../locales/charts.ts';
import { ChartSchema } from '../schemas/chart.ts';
import { CHART_PROBLEMS } from './chart-problem.ts';
import { goodChart, metricOf, seriesOf, SPECS, tryChart } from './test-charts.ts';

const bars = (unit: string, ...metrics: string[]) => ({ type: 'horizontal-bar', unit, metrics });
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => metricOf(`m-${index}`, index + 1));
const ids = (metrics: readonly { id: string }[]) => metrics.map(({ id }) => id);

describe('what is wrong with a chart is said, with its place', () => {
  test.each([
    ['a metric that does not exist', bars('个', 'news', 'nobody'), [], 'unknown-metric', ['metrics', 1]],
    ['another unit', bars('个', 'news', 'km'), [metricOf('km', 3, 'km')], 'mixed-units', ['metrics', 1]],
    [
      'people and turns of people',
      bars('人', 'p'),
      [metricOf('p', 3, '人次')],
      'mixed-units',
      ['metrics', 0],
    ],
    ['no metric at all', bars('个'), [], 'empty-series', ['metrics']],
    ['no series at all', { type: 'line', unit: '个', series: [] }, [], 'empty-series', ['series']],
    [
      'a value that is no number',
      bars('个', 'nan'),
      [metricOf('nan', Number.NaN)],
      'not-finite',
      ['metrics', 0],
    ],
    ['an endless value', bars('个', 'inf'), [metricOf('inf', Infinity)], 'not-finite', ['metrics', 0]],
    ['1e21', bars('个', 'big'), [metricOf('big', 1e21)], 'too-large', ['metrics', 0]],
    [
      'a negative part',
      { ...SPECS.share, metrics: ['news', 'minus'] },
      [metricOf('minus', -5)],
      'negative-share',
      ['metrics', 1],
    ],
    [
      'parts of nothing',
      { ...SPECS.share, metrics: ['zero'] },
      [metricOf('zero', 0)],
      'share-of-nothing',
      ['metrics'],
    ],
    ['parts above their whole', { ...SPECS.share, whole: 'found' }, [], 'share-over-whole', ['metrics']],
    [
      'shares above 100%',
      { type: 'share', unit: '%', metrics: ['a', 'b'] },
      [metricOf('a', 60, '%'), metricOf('b', 50, '%')],
      'share-over-whole',
      ['metrics'],
    ],
    [
      'a day before the first value',
      { ...bars('个', 'news'), at: '2022-12-31' },
      [],
      'no-observation',
      ['metrics', 0],
    ],
    ['500 categories', bars('个', ...ids(many(500))), many(500), 'too-many-categories', ['metrics']],
    [
      '13 parts of a ring',
      { type: 'share', unit: '个', metrics: ids(many(13)) },
      many(13),
      'too-many-categories',
      ['metrics'],
    ],
    [
      'seven lines',
      {
        type: 'line',
        unit: '件',
        series: Array.from({ length: 7 }, () => ({ label: '甲', metric: 'closed' })),
      },
      [],
      'too-many-series',
      ['series'],
    ],
    [
      'too few labels',
      { ...bars('个', 'news', 'done'), labels: ['甲'] },
      [],
      'labels-do-not-match',
      ['labels'],
    ],
    [
      'series of different length',
      {
        ...SPECS['stacked-bar'],
        series: [
          { label: '甲', metrics: ['news', 'done'] },
          { label: '乙', metrics: ['news'] },
        ],
      },
      [],
      'series-do-not-match',
      ['series', 1, 'metrics'],
    ],
    [
      'a line of several metrics',
      { type: 'line', unit: '个', series: [{ label: '甲', metrics: ['news'] }] },
      [],
      'series-form',
      ['series', 0, 'metric'],
    ],
    [
      'a ring of series',
      { type: 'share', unit: '个', labels: ['甲'], series: [{ label: '甲', metrics: ['news'] }] },
      [],
      'series-form',
      ['series'],
    ],
    [
      'progress without a target',
      { type: 'progress', unit: '个', metrics: ['news'] },
      [],
      'progress-without-target',
      ['metrics', 0],
    ],
    [
      'a target of zero',
      { type: 'progress', unit: '个', metrics: ['z'] },
      [metricOf('z', 3, '个', { target: { value: 0 } })],
      'progress-target-zero',
      ['metrics', 0],
    ],
  ] as const)('%s', (_, spec, more, code, path) => {
    expect(tryChart(spec, more)).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('every problem has its sentence in both languages', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const code of CHART_PROBLEMS) {
        const { message, fix } = chartWords(locale).problems[code]({ name: '甲', expected: '乙' });
        expect(message).toMatch(/[。.]$/);
        expect(fix).toMatch(/[。.]$/);
      }
    }
  });

  test('all faults are told at once', () => {
    expect(tryChart(bars('个', 'nobody', 'none'))).toHaveLength(2);
  });
});

describe('the file', () => {
  const base = { type: 'bar', title: '题', description: '说明。', unit: '个' };
  test.each([
    ['no description', { ...base, description: undefined, metrics: ['a'] }],
    ['metrics and series together', { ...base, metrics: ['a'], series: [] }],
    ['neither', base],
    ['an unknown key', { ...base, metrics: ['a'], colour: 'red' }],
    ['an unknown type', { ...base, type: 'pie', metrics: ['a'] }],
  ])('is refused with %s', (_, file) => {
    expect(ChartSchema.safeParse(file).success).toBe(false);
  });
});

describe('the data', () => {
  test('keep the bound in the words of each value', () => {
    const [point] = goodChart(SPECS.bar).series[0]?.points ?? [];
    expect(point).toMatchObject({ value: 210, bound: 'over', text: '210多个' });
  });

  test('bring 亿元 and 万元 on one axis, each in its own words', () => {
    const money = [metricOf('a', 134.7, '亿元'), metricOf('b', 8929, '万元')];
    const [series] = goodChart(bars('万元', 'a', 'b'), money).series;
    expect(series?.points.map(({ value, text }) => [value, text])).toEqual([
      [1347000, '134.7亿元'],
      [8929, '8929万元'],
    ]);
  });

  test('leave a month without a value as a gap', () => {
    const { categories, series } = goodChart(SPECS.line);
    expect(categories[3]).toEqual({ label: '2022年4月', at: '2022-04-30' });
    expect(series.map(({ points }) => points[3]?.value)).toEqual([null, 12]);
  });

  test('show a month that no line has a value for', () => {
    const line = { type: 'line', unit: '件', metrics: ['gap'], every: 'month' };
    const { series } = goodChart(line, [seriesOf('gap', [1, null, 3])]);
    expect(series[0]?.points.map(({ value }) => value)).toEqual([1, null, 3]);
  });

  test('put the largest first where the chart asks for it', () => {
    const { categories } = goodChart({
      ...bars('个', 'briefs', 'found', 'news'),
      order: 'value',
      labels: ['甲', '乙', '丙'],
    });
    expect(categories.map(({ label }) => label)).toEqual(['乙', '丙', '甲']);
  });

  test('name each source once, and the days of the values', () => {
    expect(goodChart(SPECS.line)).toMatchObject({
      sources: ['区作风办'],
      asOf: { from: '2022-01-31', to: '2022-07-31' },
    });
  });

  test('give the rest of a whole as a part of its own', () => {
    const { series, categories } = goodChart({ ...SPECS.share, metrics: ['done'], whole: 'found' });
    expect(series[0]?.points.map(({ percentText }) => percentText)).toEqual(['97.6%', '2.4%']);
    expect(categories[1]?.label).toBe('其余');
  });

  test('say that shares are rounded only where it shows', () => {
    const thirds = ['a', 'b', 'c'].map((id) => metricOf(id, 1));
    expect(goodChart({ ...SPECS.share, metrics: ['a', 'b', 'c'] }, thirds).captions.notes).toHaveLength(1);
    expect(goodChart({ ...SPECS.share, metrics: ['a', 'b'] }, thirds).captions.notes).toHaveLength(0);
  });

  test('count progress downwards from the baseline, also to a target of zero', () => {
    const down = metricOf('d', 25, '个', { direction: 'down', baseline: 100, target: { value: 0 } });
    expect(
      goodChart({ type: 'progress', unit: '个', metrics: ['d'] }, [down]).series[0]?.points[0]?.percent,
    ).toBe(75);
  });
});

test.each([
  [SPECS.bar, '共4项，最多的是领域突出问题，211个；最少的是指标briefs，46个。'],
  [
    SPECS.line,
    '受理从2022年1月的3件到2022年7月的38件，增加35件；办结从2022年1月的1件到2022年7月的30件，增加29件。',
  ],
  [SPECS.share, '共3项，合计约462个；指标news占比最大，210多个，占约45.5%。'],
  [SPECS.progress, '整改完成206个，目标211个，完成97.6%。'],
])('a sentence says what the chart shows: %#', (spec, sentence) => {
  expect(goodChart(spec).summary).toBe(sentence);
});

test('the sentence is English on an English site', () => {
  expect(goodChart(SPECS.progress, [], 'en').summary).toBe(
    '整改完成: 206个 of a target of 211个, 97.6% done.',
  );
});
