import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../../src/source/settings.ts';
import { checkContent } from '../check-content.ts';

let contentDir = '';
beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'zongshu-prose-'));
  cpSync(join(projectRoot, 'tests/broken/base'), contentDir, { recursive: true });
});
afterEach(() => {
  rmSync(contentDir, { recursive: true });
});

const MARKET = 'articles/2023/market.md';
const write = (path: string, text: string): void => {
  writeFileSync(join(contentDir, path), text);
};
const read = (path: string): string => readFileSync(join(contentDir, path), 'utf8');
/** Puts a body into the article on the market. */
const body = (text: string, path = MARKET): void => {
  write(path, `${read(MARKET).split('\n---\n')[0] ?? ''}\n---\n\n${text}\n`);
};
/** The problems as `file:line:column severity rule`, and their sentences. */
const check = (): { place: string; message: string; fix: string; quote: string | undefined }[] =>
  checkContent({ contentDir, at: new Date('2023-02-01') }).problems.map((each) => ({
    place: `${each.file}:${each.line}:${each.column} ${each.severity} ${each.rule}`,
    message: each.message,
    fix: each.fix,
    quote: each.quote,
  }));
const places = (): string[] => check().map(({ place }) => place);

test('slips of one kind that can be mended are one problem a file, with their number and lines', () => {
  body('全区齐心,稳步推进,成效明显。\n\n项目落地,企业开工。');
  const problems = check();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.place).toBe(`${MARKET}:10:5 warning half-width-marks`);
  expect(problems[0]?.message).toContain('还有 2 处（第 10、12 行）');
  expect(problems[0]?.quote).toBe('全区齐心,稳步推进,成效明显。');
  expect(problems[0]?.fix).toContain('--fix');
});

test('what an editor must look at is told one by one, without the word of a mend', () => {
  body('种植2万8千亩。\n\n养殖3百万只。');
  const problems = check();
  expect(problems.map(({ place }) => place)).toEqual([
    `${MARKET}:10:3 warning figure-magnitudes`,
    `${MARKET}:12:3 warning figure-magnitudes`,
  ]);
  expect(problems[0]?.fix).not.toContain('--fix');
});

test('words are read across markup, and places are those of the file', () => {
  body('另见[菜市场](./roundup.md),**摊位**,`a,汉`，*看*"甲"。');
  expect(places()).toEqual([
    `${MARKET}:10:22 warning half-width-marks`,
    `${MARKET}:10:39 warning quotation-marks`,
  ]);
});

test('lists, tables, quotations, footnotes, headings and the words of pictures are prose', () => {
  body(
    '## 督查(一)\n\n- 甲,乙\n\n> 丙,丁\n\n| 戊,己 |\n| --- |\n| 庚,辛 |\n\n注[^1]。\n\n[^1]: 壬,癸\n\n![会场,全景](./hall.svg "讲话,现场")',
  );
  expect(check()[0]?.message).toContain('还有 8 处');
});

test('code, addresses, raw HTML and comments are none', () => {
  body(
    '```\n甲,乙\n```\n\n`甲,乙`\n\n<img src="./hall.svg" alt="甲,乙">\n\n<!-- 甲,乙 -->\n\n<https://example.com/甲,乙>',
  );
  expect(places()).toEqual([]);
});

test('texts of YAML are prose, each at its place; names of others and ids are not', () => {
  const campaign = 'campaigns/zuofeng/campaign.yaml';
  write(campaign, read(campaign).replace('查找并整改', '查找,并整改'));
  write(MARKET, read(MARKET).replace('name: 山阳日报', 'name: 山阳日报\n  title: 别人的题,照录'));
  expect(places()).toEqual([`${campaign}:2:15 warning half-width-marks`]);
});

test('a quotation that goes on in the next paragraph is closed only in the last', () => {
  body('“第一段说开头。\n\n“第二段说完。”');
  expect(places()).toEqual([]);
  body('“第一段说开头。\n\n第二段说完。”');
  expect(places()).toEqual([
    `${MARKET}:10:1 warning quotation-marks`,
    `${MARKET}:12:7 warning quotation-marks`,
  ]);
});

test('what a waiver names is let pass there, and nowhere else', () => {
  body('全区齐心,稳步推进。\n\n项目落地,企业开工。');
  write(
    'terms.yaml',
    `waivers:\n  - { rule: half-width-marks, text: '齐心,稳步', reason: 照录, file: ${MARKET} }\n`,
  );
  expect(places()).toEqual([`${MARKET}:12:5 warning half-width-marks`]);
});

test('a number of a person is an error in any part of a file, unless it is waived', () => {
  body('请打[电话](tel:13800138000)。\n\n<!-- 13900139000 -->');
  write('terms.yaml', "waivers:\n  - { rule: personal-data, text: '13800138000', reason: 单位公布的电话 }\n");
  expect(places()).toEqual([`${MARKET}:12:6 error personal-data`]);
});

test('a name is told and mended; the right name, which holds the wrong one, is not', () => {
  body('山阳县政府办公室发文，山阳县政府办部署。');
  write('terms.yaml', 'names:\n  - { right: 山阳县政府办公室, wrong: [山阳县政府办, 县府办] }\n');
  const problems = check();
  expect(problems.map(({ place }) => place)).toEqual([`${MARKET}:10:12 warning office-terms`]);
  expect(problems[0]?.fix).toContain('山阳县政府办公室');
});

test('an old name may stand in what was published before it was given up', () => {
  body('工商局发文。');
  const term = (since: string): void => {
    write('terms.yaml', `superseded:\n  - { was: 工商局, now: 市场监督管理局, since: ${since} }\n`);
  };
  term('2023-01-09');
  expect(places()).toEqual([`${MARKET}:10:1 warning office-terms`]);
  term('2023-01-10');
  expect(places()).toEqual([]);
});

test('a paragraph that stands twice in an article is told, a short line is not', () => {
  const long = '市场出入口拓宽以后，来往的车辆和行人各走各的道。';
  body(`${long}\n\n谢谢。\n\n${long}\n\n谢谢。`);
  const problems = check();
  expect(problems.map(({ place }) => place)).toEqual([`${MARKET}:14:1 warning repeated-paragraph`]);
  expect(problems[0]?.message).toContain('第 10 行');
});

test('a long paragraph in two articles is noted, in three it is a set phrase', () => {
  const long = '市场出入口拓宽以后，来往的车辆和行人各走各的道。'.repeat(5);
  body(long);
  body(long, 'articles/2023/second.md');
  expect(places()).toEqual(['articles/2023/second.md:10:1 note repeated-paragraph']);
  body(long, 'articles/2023/third.md');
  expect(places()).toEqual([]);
});

test('a title of more than thirty characters is told with their number', () => {
  const title = (text: string): void => {
    write(MARKET, read(MARKET).replace(/^title: .*$/m, `title: ${text}`));
  };
  title('菜'.repeat(30));
  expect(places()).toEqual([]);
  title(`${'菜'.repeat(30)}AB 市`);
  const problems = check();
  expect(problems.map(({ place }) => place)).toEqual([`${MARKET}:2:8 warning title-length`]);
  expect(problems[0]?.message).toContain('32 个字');
});

test('a text with escapes is told at its place and left to the editor', () => {
  body('办法\\(试行\\)印发。');
  const problems = check();
  expect(problems.map(({ place }) => place)).toEqual([
    `${MARKET}:10:4 warning half-width-marks`,
    `${MARKET}:10:8 warning half-width-marks`,
  ]);
  expect(problems[0]?.fix).not.toContain('--fix');
});
