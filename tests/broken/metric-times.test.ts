import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, overlay } from './overlay.ts';

/** One metric in a line: `found 个 2022-H1=30 2022-12-31=40`; more fields behind `|`. */
function toYaml(line: string): string {
  const [head = '', ...fields] = line.split('|').map((part) => part.trim());
  const [id = '', unit = '', ...values] = head.split(' ');
  const observations = values.map((each) => {
    const [when = '', value = ''] = each.split('=');
    const key = /^\d{4}-\d\d-\d\d$/.test(when) ? 'at' : 'period';
    const [number = '', bound] = value.split(':');
    return `      - { ${key}: '${when}', value: ${number}, source: 年度通报${bound ? `, bound: ${bound}` : ''} }`;
  });
  const lines = observations.length > 0 ? ['    observations:', ...observations] : [];
  return [
    `  - id: ${id}`,
    `    label: ${id}`,
    `    unit: '${unit}'`,
    ...fields.map((field) => `    ${field}`),
    ...lines,
  ].join('\n');
}

/** The reports on some metrics, without those that say that nothing shows them. */
async function reports(metrics: readonly string[], invariants: readonly string[] = []): Promise<string[]> {
  const { dir, content, remove } = overlay();
  const rules =
    invariants.length > 0 ? `invariants:\n${invariants.map((each) => `  - ${each}\n`).join('')}` : '';
  const file = join(content, 'campaigns/zuofeng/metrics/economy.yaml');
  writeFileSync(file, `metrics:\n${metrics.map(toYaml).join('\n')}\n${rules}`);
  const { printed } = await check(dir, '--format', 'json');
  remove();
  const { problems } = JSON.parse(printed) as {
    problems: { rule: string; message: string; severity: string }[];
  };
  return problems
    .filter(({ rule }) => rule !== 'metric-shown')
    .map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);
}

test.each<[string, string[], string[]]>([
  [
    'a sum of one period is held against parts of that period',
    ['a 亿元 2022-H1=10 2022-Q2=6', 'b 亿元 2022-H1=20 2022-Q2=12', 'c 亿元 2022-H1=30 2022-Q2=18'],
    [],
  ],
  [
    'values of two periods that end on one day are not mixed',
    ['a 亿元 2022-H1=10', 'b 亿元 2022-Q2=12', 'c 亿元 2022-H1=30 2022-Q2=18'],
    [],
  ],
  [
    'one period that is written in two ways is one',
    ['a 亿元 2022-01/2022-06=10', 'b 亿元 2022-H1=20', 'c 亿元 2022-H1=31'],
    [
      'invariants-hold error “a + b = c”差一点：2022-01/2022-06 是 10亿元 + 20亿元 = 31亿元，相差 100000000，四舍五入就能造成。',
    ],
  ],
  [
    'a later day holds what was known before',
    ['a 个 2022-10-31=10', 'b 个 2022-12-end=20', 'c 个 2022-12-31=34'],
    ['invariants-hold error “a + b = c”不成立：2022-12-end 是 10个 + 20个 = 34个。'],
  ],
  [
    'a level of a day says nothing of a period',
    ['a 个 2022=10', 'b 个 2022-12-31=20', 'c 个 2022-12-31=99'],
    [],
  ],
])('invariants: %s', async (_, metrics, expected) => {
  const found = await reports(metrics, ['a + b = c']);
  expect(found.map((each) => each.replace(/，相差 \d+，四舍五入最多相差 [\d.]+。/, '。'))).toEqual(expected);
});

test.each<[string, string[], string[]]>([
  ['one period', ['a 个 2022-H1=10', 'b 个 2022-H1=20'], []],
  ['a date that may end the period', ['a 个 2022-06-30=10', 'b 个 2022-H1=20'], []],
  [
    'a half year and its last quarter',
    ['a 个 2022-H1=10', 'b 个 2022-Q2=20'],
    ['ratio-holds error 指标 a 和 b 没有同一日期（或同一时期）的数值，比率会用不同时候的数相除。'],
  ],
  ['a part above the whole of another period', ['a 个 2022-H1=30 2022=40', 'b 个 2022-Q2=20 2022=50'], []],
  [
    'a part above its whole in one period',
    ['a 个 2022-H1=30 2022=40', 'b 个 2022-H1=20 2022=50'],
    ['ratio-holds error 部分比整体还大：2022-H1 部分是“30个”，整体是“20个”。'],
  ],
  [
    'a whole that is ahead',
    ['a 个 2022-H1=10', 'b 个 2022-H1=20 2022=50'],
    ['ratio-holds warning 指标 b 已更新到 2022，指标 a 还没有，这一天的比率会用旧数相除。'],
  ],
])('ratios: %s', async (_, metrics, expected) => {
  expect(await reports([...metrics, 'share % | ratio: { part: a, whole: b }'])).toEqual(expected);
});

const CHANGE = (against: string): string =>
  `measure: change | of: a | against: '${against}' | basis: current`;

test.each<[string, string, string, string[]]>([
  ['last year', 'a 亿元 2021-H1=19.5 2022-H1=20.5', `g % 2022-H1=5.1 | ${CHANGE('last-year')}`, []],
  ['the quarter before', 'a 亿元 2022-Q3=19.5 2022-Q4=20.5', `g % 2022-Q4=5.1 | ${CHANGE('previous')}`, []],
  [
    'the beginning of the year, of a period',
    'a 亿元 2021-end=20.4 2022-12-31=25.1',
    `g 亿元 2022=4.7 | ${CHANGE('year-start')}`,
    [],
  ],
  ['a named base', 'a 亿元 2015=20.4 2022=40.8', `g % 2022=100 | ${CHANGE('2015')}`, []],
  [
    'the same months of a named year',
    'a 个 2019-01/2019-10=40 2022-01/2022-10=50',
    `g % 2022-01/2022-10=25 | ${CHANGE('2019')}`,
    [],
  ],
  ['points of a rate', 'a % 2021=61.4 2022=62.3', `g 个百分点 2022=0.9 | ${CHANGE('last-year')}`, []],
  ['a loss that became a profit', 'a 亿元 2021=-2 2022=3', `g % 2022=250 | ${CHANGE('last-year')}`, []],
  ['a base that is only about', 'a 亿元 2021=20:about 2022=25', `g % 2022=30 | ${CHANGE('last-year')}`, []],
  ['a base that is not there', 'a 亿元 2022=25', `g % 2022=30 | ${CHANGE('last-year')}`, []],
  [
    'a fall that was told as a rise',
    'a 亿元 2021=20.5 2022=19.5',
    `g % 2022=4.9 | ${CHANGE('last-year')}`,
    [
      'change-agrees error 指标 g 在 2022 是 4.9%，按 a 的数值算是 -4.9%：19.5亿元 ÷ 20.5亿元 − 1 = -4.9%，四舍五入也差不了这么多。',
    ],
  ],
  [
    'a rise that is twice too high',
    'a 亿元 2022-Q3=19.5 2022-Q4=20.5',
    `g 亿元 2022-Q4=2 | ${CHANGE('previous')}`,
    [
      'change-agrees error 指标 g 在 2022-Q4 是 2亿元，按 a 的数值算是 1亿元：20.5亿元 − 19.5亿元 = 1亿元，四舍五入也差不了这么多。',
    ],
  ],
])('changes: %s', async (_, level, change, expected) => {
  expect(await reports([level, change])).toEqual(expected);
});

test('a change of a derived share is worked out of its parts', async () => {
  const metrics = ['p 个 2021=20 2022=30', 'w 个 2021=50 2022=50', 'a % | ratio: { part: p, whole: w }'];
  expect(await reports([...metrics, `g 个百分点 2022=20 | ${CHANGE('last-year')}`])).toEqual([]);
  expect(await reports([...metrics, `g 个百分点 2022=30 | ${CHANGE('last-year')}`])).toEqual([
    'change-agrees error 指标 g 在 2022 是 30个百分点，按 a 的数值算是 20个百分点：60% − 40% = 20个百分点，四舍五入也差不了这么多。',
  ]);
});
