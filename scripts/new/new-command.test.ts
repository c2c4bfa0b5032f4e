import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listContentFiles } from '../../src/source/content-files.ts';
import { projectRoot } from '../../src/source/settings.ts';
import { checkContent } from '../checks/check-content.ts';
import { run } from '../commands/new.ts';

let folder = '';
let printed = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  printed = '';
  vi.stubEnv('INIT_CWD', folder);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** One run of the command in the content folder `site`, with nobody to ask; what it printed as JSON. */
async function make(noun: string, ...options: string[]): Promise<{ id: string; written: string[] }> {
  printed = '';
  expect(await run([noun, '--content', 'site', '--yes', '--json', ...options])).toBe(0);
  return JSON.parse(printed) as { id: string; written: string[] };
}

/** Errors of the whole content. */
function errors(): string[] {
  const { problems } = checkContent({ contentDir: join(folder, 'site'), at: new Date('2026-05-01T04:00Z') });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const everything = (): string[] => listContentFiles(join(folder, 'site')).map(({ path }) => path);
const read = (path: string): string => readFileSync(join(folder, 'site', path), 'utf8');

const COLUMN = ['--description', '本栏目的说明。'];
const CAMPAIGN = ['--lead', '导语：一句话。', '--pillar', '督导问效', '--pillar-summary', '做法与成效。'];
const METRIC = ['--label', '现场督查', '--unit', '次', '--value', '1,200', '--source', '办公室'];

/** One of each noun, in the order in which they need each other. */
async function makeAll(title: string): Promise<string[]> {
  const column = await make('column', `--title=${title}`, ...COLUMN);
  const campaign = await make('campaign', `--title=${title}`, ...CAMPAIGN, '--figures', 'strict');
  const inCampaign = ['--campaign', campaign.id];
  const metric = await make('metric', ...inCampaign, '--pillar', 'dudao-wenxiao', ...METRIC);
  const document = await make('document', ...inCampaign, `--title=${title}`, '--kind', 'rules');
  const about = [`--title=${title}`, `--source=${title}`, '--column', column.id];
  const article = await make('article', ...about, ...inCampaign);
  return [column, campaign, metric, document, article].flatMap(({ written }) => written);
}

describe('everything that is made passes the check', () => {
  test.each(['zh-CN', 'en'])('in a new site in %s', async (locale) => {
    await make('site', '--title', '某区专题', '--url', 'https://www.example.cn/zt/', '--locale', locale);
    expect(errors()).toEqual([]);
    const written = await makeAll('工作动态');
    expect(errors()).toEqual([]);
    expect(everything().map((path) => `site/${path}`)).toEqual([...written, 'site/site.yaml'].sort());
  });

  test.each(['minimal', 'empty', 'english', 'government-subpath', 'everything'])(
    'in the site %s',
    async (name) => {
      cpSync(join(projectRoot, 'tests/build/fixtures', name, 'content'), join(folder, 'site'), {
        recursive: true,
      });
      const before = everything().length;
      const written = await makeAll('工作动态');
      expect(errors()).toEqual([]);
      expect(everything()).toHaveLength(before + written.length);
    },
  );

  test.each([
    '#一号文件',
    '题目: 副题——再一句',
    '“引”与\'单引\'和"双引"',
    '- 连字符开头',
    '{花括号} [方括号] & *星* !叹 %百 @at `反引`',
    '---',
    'null',
    '012',
    '2023-01-11',
    '😀——！',
    '../../x',
    'con',
    'README',
    '<script>alert(1)</script>',
    'key: |',
    '题目 # 不是注释',
    '很'.repeat(300),
  ])('with the title %j', async (title) => {
    await make('site', `--title=${title}`, '--url', 'https://www.example.cn');
    await makeAll(title);
    expect(errors()).toEqual([]);
    expect(everything().every((path) => /^[a-z0-9/-]+\.(?:md|yaml)$/.test(path))).toBe(true);
    const article = everything().find((path) => path.startsWith('articles/')) ?? '';
    const { content } = checkContent({ contentDir: join(folder, 'site'), at: new Date() });
    expect(content.articles.get(article.slice('articles/'.length, -'.md'.length))?.data.title).toBe(title);
  });
});

describe('what is made', () => {
  beforeEach(async () => {
    await make('site', '--title', '某区专题', '--url', 'https://www.example.cn');
    await make('column', '--title', '要闻', ...COLUMN);
  });

  test('is an article of today in the site’s zone, a draft that says how it is published', async () => {
    // In Shanghai the new year has begun.
    await make('article', '--title', '新年', '--source', '某报', '--at', '2025-12-31T16:30Z');
    const text = read('articles/2026/xinnian.md');
    expect(text).toContain('published: 2025-12-31T16:30Z\n');
    expect(text).toContain('# 草稿，读者看不到。写好正文后，删去下面这一行，稿件就会公开。\ndraft: true\n');
    await make('article', '--title', '旧年', '--source', '某报', '--at', '2025-12-31');
    expect(read('articles/2025/jiunian.md')).toContain('published: 2025-12-31\n');
  });

  test('is a public article where the editor says so and gives a text', async () => {
    const text = ['--body', '第一段。\n\n第二段。', '--byline', '记者 张三；通讯员：李四、王五'];
    await make('article', '--title', '公开', '--source', '某报', '--at', '2026-01-02', '--no-draft', ...text);
    expect(read('articles/2026/gongkai.md')).toBe(
      '---\ntitle: 公开\npublished: 2026-01-02\nsource: { name: 某报 }\nbyline:\n' +
        '  - { role: 记者, name: 张三 }\n  - { role: 通讯员, name: 李四 }\n  - { role: 通讯员, name: 王五 }\n' +
        'column: yaowen\n---\n\n第一段。\n\n第二段。\n',
    );
    await expect(make('article', '--title', '空', '--no-draft')).rejects.toThrow(/--body/);
  });

  test('is numbered where its name is taken, and never overwrites', async () => {
    expect((await make('article', '--title', '总结', '--date', '2026-01-02')).id).toBe('2026/zongjie');
    expect((await make('article', '--title', '总结', '--date', '2026-01-02')).id).toBe('2026/zongjie-2');
    const again = make('article', '--title', '别的', '--date', '2026-01-02', '--id', 'zongjie');
    await expect(again).rejects.toThrow('“zongjie”已经有了，请换一个，例如 zongjie-3。');
  });

  test('stands behind its neighbours in the navigation of columns', async () => {
    await make('column', '--title', '通知', ...COLUMN, '--rhythm', 'notices');
    expect(read('columns/tongzhi.yaml')).toContain('rhythm: notices\n');
    expect(read('columns/tongzhi.yaml')).toContain('order: 2\n');
  });

  test('says its type where it is a column of a government site', async () => {
    const site = join(folder, 'site', 'site.yaml');
    const portal = "government: { name: 某区政府, domain: www.example.gov.cn, code: '0000000000' }";
    writeFileSync(site, `${readFileSync(site, 'utf8')}\n${portal}\n`);
    await make('column', '--title', '通知', ...COLUMN);
    expect(read('columns/tongzhi.yaml')).toContain('type: 工作动态\n');
    await make('column', '--title', '数据', ...COLUMN, '--type', '数据发布');
    expect(read('columns/shuju.yaml')).toContain('type: 数据发布\n');
  });

  test.each<[string, string[], string]>([
    [
      'a fall in the first half of a year',
      [
        '--unit',
        '%',
        '--measure',
        'change',
        '--value=-3.2',
        '--period',
        '2025-H1',
        '--of',
        'xianchang-ducha',
      ],
      'measure: change\n    against: last-year\n    of: xianchang-ducha\n    observations:\n' +
        '      - period: 2025-H1\n        value: -3.2\n',
    ],
    [
      'points, which only a change is counted in, against a named base',
      [
        '--unit',
        '个百分点',
        '--value',
        '0.9',
        '--against',
        '2020',
        '--period',
        '2025',
        '--basis',
        'constant',
      ],
      "measure: change\n    against: '2020'\n    basis: constant\n    observations:\n      - period: '2025'\n",
    ],
    [
      'a share at the end of a month',
      [
        '--unit',
        '%',
        '--measure',
        'share',
        '--whole',
        '全部事项',
        '--value',
        '48',
        '--period',
        '2025-10-end',
      ],
      'measure: share\n    whole: 全部事项\n    observations:\n      - period: 2025-10-end\n',
    ],
    [
      'a level of cumulated months in another region',
      ['--unit', '亿元', '--value', '52', '--period', '2025-01/2025-10', '--region', 'city'],
      'measure: level\n    region: city\n    observations:\n      - period: 2025-01/2025-10\n',
    ],
    ['a day, which needs no period', ['--unit', '次', '--period', '2026-01-01'], '      - at: 2026-01-01\n'],
  ])('is a metric that says what it measures: %s', async (_, options, yaml) => {
    await make('campaign', '--title', '专项', ...CAMPAIGN);
    const site = join(folder, 'site', 'site.yaml');
    writeFileSync(site, `${readFileSync(site, 'utf8')}\nregions: [{ id: city, name: 某市, level: city }]\n`);
    await make('metric', ...METRIC, '--date', '2026-01-02');
    await make('metric', ...METRIC, '--label', '新指标', ...options);
    expect(read('campaigns/zhuanxiang/metrics/dudao-wenxiao.yaml')).toContain(yaml);
    expect(errors()).toEqual([]);
  });

  test('is a metric at the end of its file, where every other byte stays', async () => {
    await make('campaign', '--title', '专项', ...CAMPAIGN);
    await make('metric', ...METRIC, '--date', '2026-01-02');
    const path = 'campaigns/zhuanxiang/metrics/dudao-wenxiao.yaml';
    const kept = read(path).replace('metrics:\n', 'metrics:\n  # 手写的说明\n').replaceAll('\n', '\r\n');
    writeFileSync(join(folder, 'site', path), kept);
    await make(
      'metric',
      ...METRIC,
      '--label',
      '通报: 期数',
      '--value',
      '0.5',
      '--bound',
      'over',
      '--date',
      '2026-01-03',
    );
    expect(read(path)).toBe(
      `${kept}  - id: tongbao-qishu\r\n    label: '通报: 期数'\r\n    unit: 次\r\n    measure: level\r\n    observations:\r\n` +
        `      - at: 2026-01-03\r\n        value: 0.5\r\n        bound: over\r\n        source: 办公室\r\n`,
    );
    expect(errors()).toEqual([]);
    await expect(make('metric', ...METRIC)).rejects.toThrow(/已有名为“现场督查”的指标 xianchang-ducha/);
  });

  test('is nothing in a dry run, which shows the text', async () => {
    const before = everything();
    expect(await run(['article', '--content', 'site', '--yes', '--dry-run', '--title', '试写'])).toBe(0);
    expect(printed).toContain('将写入 site/articles/');
    expect(printed).toContain('title: 试写\n');
    expect(everything()).toEqual(before);
  });

  test('is named with the next step', async () => {
    printed = '';
    await run(['article', '--content', 'site', '--yes', '--title', '试写', '--at', '2026-01-02']);
    expect(printed).toMatch(/^已新建 site\/articles\/2026\/shixie\.md\n/);
    expect(printed).toContain('npm run check -- --content site');
  });

  test('says of figures in a strict campaign how they are bound', async () => {
    await make('campaign', '--title', '专项', ...CAMPAIGN, '--figures', 'strict');
    const options = ['--title', '查找问题192个', '--campaign', 'zhuanxiang', '--at', '2026-01-02'];
    await run(['article', '--content', 'site', '--yes', ...options]);
    expect(printed).toContain('npm run figures -- site/articles/2026/chazhao-wenti-192-ge.md --write');
  });
});

describe('what cannot be is refused, and nothing is written', () => {
  beforeEach(async () => {
    await make('site', '--title', '某区专题', '--url', 'https://www.example.cn');
    await make('column', '--title', '要闻', ...COLUMN);
    await make('campaign', '--title', '专项', ...CAMPAIGN);
  });

  test.each([
    [['artcle'], /是不是想写 article/],
    [[], /没有写要新建什么/],
    [['article', '--titel', 'x'], /是不是想写 --title/],
    [['article'], /请加上参数 --title/],
    [['article', '--title', ''], /--title/],
    [['article', '--title', '\u0007\u0000'], /没有可以显示的文字/],
    [['article', '--title', 'x', '--column', 'nope'], /“nope”不在可选之列/],
    [['article', '--title', 'x', '--date', '2023-02-30'], /请写日期/],
    [['article', '--title', 'x', '--id', '../../x'], /只能用小写字母、数字和连字符.*例如 x/],
    [['article', '--title', 'x', '--id', 'con'], /系统保留的名称/],
    [['article', '--title', 'x', '--body', '<script>alert(1)</script>'], /通不过检查，没有写入任何文件/],
    [['article', '--title', 'x', '--campaign', '../x'], /不在可选之列/],
    [['column', '--title', 'x', '--description', 'y', '--parent', 'nope'], /不在可选之列/],
    [['metric', ...METRIC, '--group', '../../x'], /只能用小写字母/],
    [['metric', ...METRIC, '--value', '约3'], /请只写数字/],
    [['metric', ...METRIC, '--date', '2023'], /请写日期/],
    [['metric', ...METRIC, '--period', '2023-Q5'], /请写时期/],
    [['metric', ...METRIC, '--period', '2023', '--date', '2023-01-01'], /只能写一个/],
    [['metric', ...METRIC, '--measure', 'change', '--against', '去年'], /请写 last-year（同比）/],
    [['metric', ...METRIC, '--measure', 'change', '--of', 'nobody'], /没有指标“nobody”/],
    [['metric', ...METRIC, '--measure', 'share'], /--whole/],
    [['metric', ...METRIC, '--region', 'nowhere'], /还没有 regions/],
    [['document', '--title', 'x', '--kind', 'zzz'], /不在可选之列/],
    [['campaign', '--title', 'x', '--lead', 'y', '--from', '去年'], /请写日期/],
    [['site', '--title', 'x'], /site 里已有内容/],
    [['site', '--content', 'other', '--title', 'x', '--url', 'javascript:alert(1)'], /请写以 https/],
    [['site', '--content', 'other', '--title', 'x', '--url', 'https://a.cn/b c/'], /请写以 https/],
    [
      ['site', '--content', 'other', '--title', 'x', '--url', 'https://a.cn/', '--locale', 'fr'],
      /zh-CN 或 en/,
    ],
    [['article', '--content', 'nowhere'], /找不到内容目录 nowhere/],
  ])('%j', async (args, reason) => {
    const before = everything();
    const folderOf = args.includes('--content') ? [] : ['--content', 'site'];
    const all = args.length < 2 && args[0] !== 'article' ? args : [...args, ...folderOf, '--yes'];
    await expect(run(all)).rejects.toThrow(reason);
    expect(everything()).toEqual(before);
    expect(printed.replaceAll(/^\{[^]*?^\}\n/gm, '')).toBe('');
  });
});

test.each(['article', 'column', 'metric', 'document', 'campaign', 'site'])(
  '%s has a page of help',
  async (noun) => {
    expect(await run([noun, '--help'])).toBe(0);
    expect(printed).toContain(`用法：npm run new -- ${noun} [参数]`);
    expect(printed).toContain(`例：npm run new -- ${noun}`);
    printed = '';
    expect(await run(['--help'])).toBe(0);
    expect(printed).toContain(`  ${noun} `);
  },
);
