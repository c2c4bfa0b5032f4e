import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { article, makeContent } from '../figures/test-content.ts';
import { checkContent } from './check-content.ts';

const NOON = '2023-03-01T12:00+08:00';
const EVENING = '2023-03-01T18:00+08:00';
const NEXT_YEAR = '2024-02-01T09:00+08:00';
const GROUP = 'campaigns/qinghe/metrics/water.yaml';
const made: string[] = [];

afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true });
});

/** A group file with the metric 打井, one observation a line. */
const group = (...observations: string[]): string =>
  `metrics:\n  - id: wells\n    label: 打井\n    unit: 眼\n    observations:\n${observations.map((each) => `      - { ${each} }\n`).join('')}`;
const OURS = 'at: 2023-03-01, value: 48, source: 青河日报 2023-03-01';
const OTHER = 'at: 2022-12-31, value: 30, source: 县水利局';

/** An article that says 48眼 and is published at a moment. */
const told = (published: string, more = ''): string =>
  article('全县打井[48眼](metric:wells)。', more).replace('published: 2023-03-01', `published: ${published}`);

/** What the rules about held things say: rule, severity, place, message and fix. */
function say(files: Record<string, string>, at: string): string[] {
  const { dir } = makeContent(files);
  made.push(dir);
  const { problems } = checkContent({ contentDir: dir, at: new Date(at) });
  return problems
    .filter(({ rule }) => rule !== 'metric-shown')
    .map(
      ({ file, line, severity, rule, message, fix }) =>
        `${file}:${line} ${severity} ${rule} ${message} ${fix}`,
    );
}

const early = (files: Record<string, string>, at: string): string[] =>
  say(files, at).filter((line) => line.includes(' held-data '));

test('a value that only a held article tells of, made of it and public before it: the fix is its moment, and passes', () => {
  const files = { 'articles/2023/x.md': told(EVENING), [GROUP]: group(OTHER, OURS) };
  expect(early(files, NOON)).toEqual([
    `${GROUP}:7 warning held-data 指标“打井”2023-03-01 的数值已经公开，但写它的只有还没公开的《青河县富民强县行动综述》。 在这个数值里写上 published: ${EVENING}。`,
  ]);
  expect(early(files, '2023-02-20T12:00+08:00')[0]).toContain('的数值到 2023-03-01 00:00 就公开，但写它的');
  const mended = { ...files, [GROUP]: group(OTHER, `${OURS}, published: ${EVENING}`) };
  expect(early(mended, NOON)).toEqual([]);
  expect(early(mended, '2023-02-20T12:00+08:00')).toEqual([]);
});

test('where the article was put off, the value of the earlier moment is told', () => {
  const files = {
    'articles/2023/x.md': told('2023-03-02T09:00+08:00'),
    [GROUP]: group(`${OURS}, published: ${EVENING}`),
  };
  expect(early(files, NOON)[0]).toContain('的数值到 2023-03-01 18:00 就公开');
});

test('a draft whose moment is past: the fix names both places, and passes', () => {
  const files = { 'articles/2023/x.md': told('2023-03-01', 'draft: true\n'), [GROUP]: group(OURS) };
  expect(early(files, NEXT_YEAR)[0]).toContain(
    '先把那篇的 published 改成计划发布的时间，再在这个数值里写上同样的',
  );
  const planned = told('2024-03-01', 'draft: true\n');
  const value = OURS.replaceAll('2023-03-01', '2024-03-01');
  expect(
    early({ 'articles/2023/x.md': planned, [GROUP]: group(`${OURS}, published: 2024-03-01`) }, NEXT_YEAR),
  ).toEqual([]);
  expect(early({ 'articles/2023/x.md': planned, [GROUP]: group(value) }, NEXT_YEAR)).toEqual([]);
});

test('a value of another source and day, or one that a public text tells of, is nobody’s secret', () => {
  const older = article('上年打井[30眼](metric:wells?at=2022-12-31)。').replace(
    'published: 2023-03-01',
    `published: ${EVENING}`,
  );
  expect(early({ 'articles/2023/x.md': older, [GROUP]: group(OTHER) }, NOON)).toEqual([]);
  const files = {
    'articles/2023/x.md': told(EVENING),
    'articles/2023/y.md': told('2023-03-01T08:00+08:00'),
    [GROUP]: group(OURS),
  };
  expect(early(files, NOON)).toEqual([]);
});

test('a public text that tells of a value which is not public yet: both fixes pass', () => {
  const files = {
    'articles/2023/x.md': told('2023-03-01T08:00+08:00'),
    [GROUP]: group(OTHER, `${OURS}, published: ${EVENING}`),
  };
  expect(early(files, NOON)).toEqual([
    'articles/2023/x.md:9 warning held-data 这里写的是指标“打井”2023-03-01 的数值，它到 2023-03-01 18:00 才公开，在那以前页面上只有文字，没有来源。 如果数值可以公开，请把它的 published 改成不晚于 2023-03-01 08:00；不能公开的，把这一篇推迟到 2023-03-01 18:00。',
  ]);
  expect(
    early({ ...files, [GROUP]: group(OTHER, `${OURS}, published: 2023-03-01T08:00+08:00`) }, NOON),
  ).toEqual([]);
  expect(early({ ...files, 'articles/2023/x.md': told(EVENING) }, NOON)).toEqual([]);
  expect(early(files, '2023-03-01T18:00+08:00')).toEqual([]);
});

test('a figure of the title is told at its entry', () => {
  const front = 'summary: 打井48眼。\nfigures: [{ text: 48眼, metric: wells }]\n';
  const files = {
    'articles/2023/x.md': article('正文。', front),
    [GROUP]: group(`${OURS}, published: ${EVENING}`),
  };
  expect(early(files, NOON)[0]).toMatch(/^articles\/2023\/x\.md:8 warning held-data /);
});

const chart = (id: string, type: string, metrics: string): Record<string, string> => ({
  [`campaigns/qinghe/charts/${id}.yaml`]: `type: ${type}\ntitle: 打井\ndescription: 打井。\nunit: 眼\nmetrics: ${metrics}\n`,
});

test('a chart of which nothing is public yet is told where a public text shows it', () => {
  const files = {
    'articles/2023/x.md': article('![打井](chart:wells)'),
    ...chart('wells', 'bar', '[wells]'),
    [GROUP]: group(`${OURS}, published: ${EVENING}`),
  };
  expect(early(files, NOON)).toEqual([
    'articles/2023/x.md:9 warning held-data 图表“wells”的数据还没有公开，在那以前这里不显示它。 数据公开后它会自动出现；如果现在就要出现，请提前数据的 published。',
  ]);
  expect(early(files, '2023-03-01T18:00+08:00')).toEqual([]);
});

test('a chart that cannot be drawn with what is public is an error before the build', () => {
  const whole = group(OTHER.replace('30', '0'), `${OURS}, published: ${EVENING}`);
  const files = { ...chart('wells', 'share', '[wells]'), [GROUP]: whole };
  expect(say(files, NOON).filter((line) => line.includes('chart-drawable'))).toEqual([
    expect.stringMatching(/error chart-drawable 这张图有一部分数据还没有公开，只用已公开的部分画不出来：/),
  ]);
  expect(say(files, '2023-03-01T18:00+08:00').filter((line) => line.includes('chart-drawable'))).toEqual([]);
});

const document = (front: string): Record<string, string> => ({
  'campaigns/qinghe/documents/rules.md': `---\ntitle: 管护办法\nkind: rules\n${front}\n---\n\n正文。\n`,
});

test('documents and values that are held back are named, with the moment', () => {
  const value = group(`${OURS}, published: ${EVENING}`, 'period: 2023-03, value: 50, source: 县水利局');
  const files = { [GROUP]: value, ...document(`published: ${EVENING}`) };
  expect(say(files, NOON)).toEqual([
    'campaigns/qinghe/documents/rules.md:4 note held-back 《管护办法》到 2023-03-01 18:00 才公开。 到时重新生成网站；如果要马上公开，请改 published。',
    `${GROUP}:6 note held-back 指标“打井”2023-03-01 的数值到 2023-03-01 18:00 才公开。 到时重新生成网站；如果要马上公开，请改 published。`,
    `${GROUP}:7 note held-back 指标“打井”2023-03 的数值到 2023-04-01 00:00 才公开。 到时重新生成网站；已公开的稿件写到它时，它就随之公开；如果要马上公开，请写上 published。`,
  ]);
  expect(say(document('draft: true'), NOON)[0]).toContain('《管护办法》是草稿，暂不公开。');
  expect(say(document('issued: 2023-04'), NOON)[0]).toContain('《管护办法》的成文日期 2023-04-01 还没有到');
  expect(say(document('issued: 2023-04\npublished: 2023-02-01'), NOON)).toEqual([]);
});

test('a link to a document that is held back is an error, unless the text comes later', () => {
  const files = document(`published: ${EVENING}`);
  const linking = (published: string): string =>
    article('见[办法](document:rules)。').replace('published: 2023-03-01', `published: ${published}`);
  const faults = (published: string): string[] =>
    say({ ...files, 'articles/2023/x.md': linking(published) }, NOON).filter((line) =>
      line.includes(' error '),
    );
  expect(faults('2023-03-01T08:00+08:00')).toEqual([
    'articles/2023/x.md:9 error known-link-target 链接的文件还没有公开（2023-03-01 18:00 公开），读者只会看到文字。 先去掉链接，等那份文件公开后再加；或者调整它的 published。',
  ]);
  expect(faults(EVENING)).toEqual([]);
});

test('pages that are not there yet are no addresses', () => {
  const files = {
    ...document(`published: ${EVENING}`),
    ...chart('wells', 'bar', '[wells]'),
    [GROUP]: group(`${OURS}, published: ${EVENING}`),
    'articles/2023/x.md': article(
      ['metrics/wells', 'charts/wells', 'documents/rules']
        .map((page) => `[看](/campaigns/qinghe/${page}.html)`)
        .join('\n\n'),
    ),
  };
  const unknown = (at: string): number =>
    say(files, at).filter((line) => line.includes('known-link-target')).length;
  expect(unknown(NOON)).toBe(3);
  expect(unknown('2023-03-01T18:00+08:00')).toBe(0);
});
