import { expect, test } from 'vitest';
import { CampaignSchema } from '../schemas/campaign.ts';
import { MetricGroupSchema } from '../schemas/metric.ts';
import { listDataChanges } from './data-changes.ts';
import { createMetricBook } from './metric-book.ts';
import { measureFacts } from './metric-facts.ts';
import { buildMetricPage } from './metric-page.ts';
import { listDataFiles } from './open-data.ts';
import { testSite } from './test-site.ts';
import { coverTime } from './time-coverage.ts';

const campaign = {
  id: 'c',
  campaign: CampaignSchema.parse({
    title: '经济运行',
    lead: '一年的数据。',
    period: { from: '2023' },
    pillars: [{ id: 'p', title: '生产', summary: '平稳。' }],
  }),
};

/** A site with one campaign of these metrics. */
function siteOf(metrics: object[], locale = 'zh-CN') {
  const empty = testSite([], { locale, regions: [{ id: 'city', name: '某市', level: 'city' }] });
  const group = MetricGroupSchema.parse({
    metrics: metrics.map((each) => ({ label: '指标', unit: '%', ...each })),
  });
  const { addresses, words } = empty.context;
  return {
    ...empty,
    campaigns: [campaign],
    metrics: createMetricBook([{ id: 'c/g', group }], { addresses, words }),
  };
}

const of = (period: string, value: number, more = {}) => ({ period, value, source: '统计局', ...more });

test.each([
  [['2023-H1'], '2023-01-01/2023-06-30'],
  [['2022', '2023-Q1'], '2022-01-01/2023-03-31'],
  [['2023-end'], '2023-12-31'],
  [['2023-12', '2023'], '2023-01-01/2023-12-31'],
])('values of %j cover %s', (periods, covered) => {
  const parsed = MetricGroupSchema.parse({
    metrics: [{ id: 'm', label: 'm', unit: '个', observations: periods.map((period) => of(period, 1)) }],
  });
  expect(coverTime(parsed.metrics[0]?.observations ?? [])).toBe(covered);
  expect(coverTime([{ at: '2023-01-11' }, { at: '2022-11-30' }])).toBe('2022-11-30/2023-01-11');
});

test('the facts of a change name what changed, against what, in which prices and where', () => {
  const site = siteOf([
    { id: 'level', label: '产值', measure: 'level', observations: [of('2023', 5)] },
    {
      ...{
        id: 'growth',
        measure: 'change',
        against: 'last-year',
        of: 'level',
        basis: 'constant',
        region: 'city',
      },
      observations: [of('2023', -3.2)],
    },
    { id: 'since', measure: 'change', against: '2015', observations: [of('2023', 1)] },
    { id: 'share', measure: 'share', of: 'nobody', whole: '全部用电', observations: [of('2023', 1)] },
  ]);
  const factsOf = (id: string) => {
    const record = site.metrics.find('c', id);
    return record && measureFacts(record, site).map(({ label, text, href }) => [label, text, href]);
  };
  expect(factsOf('growth')).toEqual([
    ['类型', '同比增减', undefined],
    ['对应的总量', '产值', '/zt/campaigns/c/metrics/level.html'],
    ['价格', '不变价（可比价）', undefined],
    ['地区', '某市', undefined],
  ]);
  expect(factsOf('since')?.[0]).toEqual(['类型', '与2015年相比的增减', undefined]);
  // A metric that is not there, or that readers may not see yet, is not named to them.
  expect(factsOf('share')).toEqual([
    ['类型', '占比', undefined],
    ['占的是', '全部用电', undefined],
  ]);
});

test('a change of data is held against the value before of the same kind of period', () => {
  const site = siteOf([
    {
      id: 'm',
      unit: '件',
      observations: [of('2022', 40), of('2023-Q3', 9), of('2023-Q4', 12), of('2023', 44)],
    },
  ]);
  const changes = listDataChanges(campaign, site);
  expect(changes.map(({ title }) => title).sort()).toEqual([
    '指标：40件',
    '指标：40件 → 44件',
    '指标：9件',
    '指标：9件 → 12件',
  ]);
  expect(new Set(changes.map(({ id }) => id)).size).toBe(4);
  expect(changes.every(({ when }) => !when.includes('截至'))).toBe(true);
});

test('the page of a metric tells the period in every sentence, and why a value is waived', () => {
  const growth = {
    ...{ id: 'growth', label: '增速', measure: 'change', against: 'last-year' },
    observations: [of('2023-H1', -3, { bound: 'over', waived: '基数已修订' }), of('2022-H1', 4)],
  };
  const site = siteOf([growth]);
  const record = site.metrics.find('c', 'growth');
  const page = record && buildMetricPage(record, site);
  expect(page?.page.description).toBe('增速：下降超过3%（2023年上半年）');
  expect(page?.citation).toContain('下降超过3%（2023年上半年）');
  expect(page?.facts[0]).toEqual({ label: '时间', text: '2023年上半年' });
  expect(page?.series.map(({ when, text, remark }) => [when.text, text, remark])).toEqual([
    ['2023年上半年', '下降超过3%', '基数已修订'],
    ['2022年上半年', '4%', undefined],
  ]);
  const english = siteOf([growth], 'en');
  const found = english.metrics.find('c', 'growth');
  const description = found && buildMetricPage(found, english)?.page.description;
  expect(description).toBe('增速: down over 3% (first half of 2023)');
});

test('the open data has new columns behind the old ones, and numbers with a hyphen', () => {
  const site = siteOf([
    { id: 'old', observations: [{ at: '2023-01-11', value: 5, source: '统计局' }] },
    {
      id: 'growth',
      measure: 'change',
      against: 'last-year',
      of: 'old',
      region: 'city',
      observations: [of('2023-H1', -3.2)],
    },
  ]);
  const files = new Map(listDataFiles(campaign, site).map(({ path, body }) => [path, body]));
  expect(files.get('values.csv')?.split('\r\n')).toEqual([
    'id,label,pillar,value,unit,bound,at,scope,definition,source,period,measure,against,basis,region',
    'old,指标,,5,%,exact,2023-01-11,,,统计局,,,,,',
    'growth,指标,,-3.2,%,exact,2023-06-30,,,统计局,2023-H1,change,last-year,,city',
    '',
  ]);
  const [old, growth] = JSON.parse(files.get('metrics.json') ?? '[]') as Record<string, unknown>[];
  expect(old).not.toHaveProperty('measure');
  expect(growth).toMatchObject({
    ...{ measure: 'change', against: 'last-year', of: 'old', region: 'city' },
    observations: [{ at: '2023-06-30', period: '2023-H1', value: -3.2 }],
  });
});
