import { describe, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { run } from '../commands/figures.ts';
import { article, catchOutput, contentMaker, type TestContent } from './test-content.ts';

const GROUP = 'campaigns/qinghe/metrics/qinghe.yaml';
const printed = catchOutput();
const contentOf = contentMaker();

/** An article of a day in 2023, and what writing it comes to. */
async function write(content: TestContent, body: string, day: string, ...more: string[]): Promise<string> {
  const path = `articles/2023/on-${day}.md`;
  content.write(path, article(body).replace('published: 2023-03-01', `published: 2023-${day}`));
  await run([path, '--write', '--content', content.dir, ...more]);
  return content.read(path).split('---\n\n')[1]?.trim() ?? '';
}

const errors = ({ dir }: TestContent): string[] =>
  checkContent({ contentDir: dir, at: new Date('2024-01-01T00:00:00Z') })
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

describe('a new metric', () => {
  test('says its measure, its base and its level; the value has the sign of the sentence', async () => {
    const content = contentOf({});
    await write(content, '上半年，全县工业用电量1.8亿千瓦时，同比下降3.2%。', '07-20');
    expect(content.read(GROUP)).toBe(`metrics:
  - id: gongye-yong-dianliang
    label: 工业用电量
    unit: 亿千瓦时
    measure: level
    observations:
      - { period: 2023-H1, value: 1.8, source: 青河日报 2023-07-20 }
  - id: gongye-yong-dianliang-tongbi-zengsu
    label: 工业用电量同比增速
    unit: '%'
    measure: change
    against: last-year
    of: gongye-yong-dianliang
    observations:
      - { period: 2023-H1, value: -3.2, source: 青河日报 2023-07-20 }
`);
    expect(errors(content)).toEqual([]);
  });

  test('keeps a bound and a minus; a loss is below nought', async () => {
    const content = contentOf({});
    await write(content, '旅游收入突破5亿元。人口净流入-320人。县属企业亏损0.8亿元。', '07-20');
    const group = content.read(GROUP);
    expect(group).toContain('value: 5, bound: over,');
    expect(group).toContain('value: -320,');
    expect(group).toMatch(/label: 县属企业盈亏额\n {4}unit: 亿元\n.*\n?.*observations:\n.*value: -0\.8,/);
    expect(errors(content)).toEqual([]);
  });

  test('names a place that is not the site’s own: by its region where the site lists it, else in the label', async () => {
    const body = '全市蜂蜜产量900吨，全县蜂蜜产量120吨。';
    const plain = contentOf({});
    await write(plain, body, '07-20');
    expect(plain.read(GROUP).match(/label: .*/g)).toEqual(['label: 全市蜂蜜产量', 'label: 蜂蜜产量']);
    const content = contentOf({});
    const site = content.read('site.yaml');
    const regions =
      'regions:\n  - { id: qinghe, name: 青河县, level: county }\n  - { id: heshi, name: 河市, level: city }\n';
    content.write('site.yaml', site + regions);
    await write(content, body, '07-20');
    expect(content.read(GROUP)).toContain(
      '    label: 全市蜂蜜产量\n    unit: 吨\n    measure: level\n    region: heshi\n',
    );
    expect(content.read(GROUP)).toContain('    label: 蜂蜜产量\n    unit: 吨\n    measure: level\n    obs');
    expect(content.read(GROUP).match(/region:/g)).toHaveLength(1);
    // Another text on both finds both again, each for its place.
    await write(content, '8月末，全县蜂蜜产量150吨，全市蜂蜜产量980吨；河市桐油产量35吨。', '09-05');
    expect(content.read(GROUP).match(/label: .*/g)).toEqual([
      'label: 全市蜂蜜产量',
      'label: 蜂蜜产量',
      'label: 河市桐油产量',
    ]);
    expect(errors(content)).toEqual([]);
  });

  test('has no name where no word says what it is; the editor names it, and a bare new is not enough', async () => {
    const content = contentOf({});
    expect(await write(content, '同比增长5.3%。', '07-20')).toBe('同比增长5.3%。');
    expect(printed.text).toContain('说不清统计的是什么');
    expect(printed.text).toContain('原句：同比增长5.3%');
    await write(content, '同比增长5.3%。', '07-20', '--bind', '5.3%=new');
    expect(printed.text.match(/说不清统计的是什么/g)).toHaveLength(2);
    const bound = await write(content, '同比增长5.3%。', '07-20', '--bind', '5.3%=new:游客量同比增速');
    expect(bound).toMatch(/^同比增长\[5\.3%\]\(metric:youke/);
    expect(content.read(GROUP)).toContain('label: 游客量同比增速');
  });
});

describe('a metric that is there', () => {
  test('gets another period as its next value, and the links say which they mean', async () => {
    const content = contentOf({});
    expect(await write(content, '上半年，旅游收入20.5亿元，同比增长5.1%。', '07-20')).not.toContain('period');
    const second = await write(content, '1—10月，旅游收入38.2亿元，同比增长6.3%。', '11-15');
    expect(second).toBe(
      '1—10月，旅游收入[38.2亿元](metric:lvyou-shouru?period=2023-01/2023-10)，' +
        '同比增长[6.3%](metric:lvyou-shouru-tongbi-zengsu?period=2023-01/2023-10)。',
    );
    expect(content.read(GROUP).match(/ - id:/g)).toHaveLength(2);
    expect(content.read(GROUP).match(/period: /g)).toHaveLength(4);
    expect(errors(content)).toEqual([]);
  });

  test('is not taken for equal numbers of another thing, direction or place', async () => {
    const content = contentOf({});
    await write(content, '上半年，第二产业增加值15.2亿元，同比下降3.2%。', '07-20');
    const second = await write(
      content,
      '上半年，茶叶产值15.2亿元，同比增长3.2%。全市第二产业增加值15.2亿元。',
      '07-25',
    );
    expect(second).not.toContain('metric:dier');
    expect(content.read(GROUP).match(/label: .*/g)).toEqual([
      'label: 第二产业增加值',
      'label: 第二产业增加值同比增速',
      'label: 茶叶产值',
      'label: 茶叶产值同比增速',
      'label: 全市第二产业增加值',
    ]);
    expect(errors(content)).toEqual([]);
  });

  test('with another value for the same period is a matter for the editor', async () => {
    const content = contentOf({});
    await write(content, '上半年，旅游收入20.5亿元。', '07-20');
    expect(await write(content, '上半年，旅游收入21亿元。', '07-25')).toBe('上半年，旅游收入21亿元。');
    expect(printed.text).toContain('待定：可能是 lvyou-shouru');
  });

  test('labelled only 同比增长 offers itself to no rate', async () => {
    const group =
      'metrics:\n  - { id: rate, label: 同比增长, unit: "%", observations: [{ at: 2023-01-01, value: 5.1, source: 局 }] }\n';
    const content = contentOf({ [GROUP]: group });
    expect(await write(content, '旅游收入同比增长5.1%。', '07-20')).toContain('metric:lvyou');
  });

  test('of an older form, named after the way it went, is taken where the sentence goes the same way', async () => {
    const group =
      'metrics:\n  - { id: down, label: 粮食产量同比下降, unit: "%", observations: [{ at: 2023-02-28, value: 2.5, source: 局 }] }\n';
    const content = contentOf({ [GROUP]: group });
    expect(await write(content, '粮食产量同比下降2.5%。', '03-01')).toContain('[2.5%](metric:down)');
    expect(await write(content, '粮食产量同比增长2.5%。', '03-02')).not.toContain('metric:down');
    expect(errors(content)).toEqual([]);
  });

  test('gets no value that would change what another article says', async () => {
    const content = contentOf({});
    await write(content, '1—10月，旅游收入38.2亿元。', '11-15');
    const early = await write(content, '1—11月，旅游收入41亿元。', '12-20');
    expect(early).toContain('?period=2023-01/2023-11');
    expect(errors(content)).toEqual([]);
  });
});
