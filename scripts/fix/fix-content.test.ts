import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { checkContent, type CheckResult } from '../checks/check-content.ts';
import { fixContent } from './fix-content.ts';

const AT = new Date('2023-02-01');
let contentDir = '';
let said: string[] = [];

beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'zongshu-fix-'));
  cpSync(join(projectRoot, 'tests/broken/base'), contentDir, { recursive: true });
  said = [];
});
afterEach(() => {
  rmSync(contentDir, { recursive: true });
});

const MARKET = 'articles/2023/market.md';
const ROUNDUP = 'articles/2023/roundup.md';
const CAMPAIGN = 'campaigns/zuofeng/campaign.yaml';

const read = (path: string): string => readFileSync(join(contentDir, path), 'utf8');
const change = (path: string, from: string, to: string): void => {
  const text = read(path);
  expect(text).toContain(from);
  writeFileSync(join(contentDir, path), text.replace(from, to));
};

function fix(options: { dryRun?: boolean; only?: string } = {}): CheckResult {
  return fixContent(
    { contentDir, at: AT },
    {
      isAsked: (path) => options.only === undefined || path === options.only,
      dryRun: options.dryRun ?? false,
      say: (line) => said.push(line),
    },
  );
}

test('what is certain is mended, in bodies and in front matter, and the check passes', () => {
  change(MARKET, '市场出入口拓宽，摊位', '市场出入口拓宽,新设摊位60 个，');
  change(MARKET, 'title: 菜市场整治一新', 'title: 菜市场整治,一新');
  const { problems } = fix();
  expect(read(MARKET)).toContain('市场出入口拓宽，新设摊位60个，');
  expect(read(MARKET)).toContain('title: 菜市场整治，一新\n');
  expect(problems).toEqual([]);
  expect(said.join('\n')).toContain('改好 3 处（half-width-marks 2, stray-blanks 1）');
});

test('a dry run shows the lines, and writes nothing', () => {
  change(MARKET, '出入口拓宽，', '出入口拓宽,');
  const before = read(MARKET);
  expect(fix({ dryRun: true }).problems).toEqual([]);
  expect(read(MARKET)).toBe(before);
  expect(said.join('\n')).toContain('-市场出入口拓宽,摊位');
  expect(said.join('\n')).toContain('+市场出入口拓宽，摊位');
});

test('only the files that were asked for are mended', () => {
  change(MARKET, '出入口拓宽，', '出入口拓宽,');
  const before = read(MARKET);
  const { problems } = fix({ only: ROUNDUP });
  expect(read(MARKET)).toBe(before);
  expect(problems.map(({ rule }) => rule)).toEqual(['half-width-marks']);
});

test('a mend that would part a figure from its waiver is not made; the others are', () => {
  change(CAMPAIGN, 'headline:', 'figures: strict\nheadline:');
  change(ROUNDUP, 'tags: [作风]', 'tags: [作风]\nwaived: [{ text: 10~20个, reason: 估计 }]');
  change(ROUNDUP, '依据', '另有10~20个未计,依据');
  const { problems } = fix();
  expect(read(ROUNDUP)).toContain('另有10~20个未计，依据');
  expect(problems.map(({ rule }) => rule)).toEqual(['range-marks']);
  expect(said.join('\n')).toContain('没有改，请自己看');
});

test('a heading that another article links to is left, and the rest is mended', () => {
  change(ROUNDUP, '## 强化监督', '## 强化帐目监督');
  change(ROUNDUP, '另见[菜市场]', '另见,[菜市场]');
  change(MARKET, '，摊位', '，[要求](./roundup.md#强化帐目监督),摊位');
  const linked = checkContent({ contentDir, at: AT }).problems.filter(({ severity }) => severity === 'error');
  const { problems } = fix();
  expect(linked).toEqual([]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(read(ROUNDUP)).toContain('另见，[菜市场]');
  expect(read(MARKET)).toContain('帐目监督)，摊位');
  expect(read(ROUNDUP)).toContain('## 强化帐目监督');
});

test('a quoted text of YAML stays readable', () => {
  change(MARKET, 'title: 菜市场整治一新', 'title: "菜市场\\"整治\\"一新,很好"');
  expect(fix().problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(read(MARKET)).toContain('一新，很好"');
});

test('folded, quoted and escaped texts of YAML are mended or left, and stay what they were', () => {
  change(
    MARKET,
    'column: township',
    [
      'summary: >-',
      '  市场整治,出入口',
      '  拓宽(一期),摊位 60 个,很好。',
      "subtitle: '——他说:''好,很好'''",
      'cover:',
      '  src: ./hall.svg',
      '  alt: "会场\\"全景\\",外景:\\u4e00"',
      'column: township',
    ].join('\n'),
  );
  const { problems } = fix();
  expect(problems.map(({ rule }) => rule)).not.toContain('well-formed');
  expect(read(MARKET)).toContain('  市场整治，出入口\n  拓宽（一期），摊位60个，很好。\n');
  expect(read(MARKET)).toContain("subtitle: '——他说：''好，很好'''\n");
  expect(read(MARKET)).toContain('alt: "会场\\"全景\\"，外景：\\u4e00"\n');
});

test('code, addresses, line ends and everything else stay as they are', () => {
  const body =
    '看`a,b汉,字`和<https://example.com/a,b?c=(汉)>，\r\n```\r\n汉,字\r\n```\r\n\r\n| 甲,乙 | 丙 |\r\n| --- | --- |\r\n';
  writeFileSync(join(contentDir, MARKET), read(MARKET).replaceAll('\n', '\r\n') + body);
  const before = read(MARKET);
  fix();
  expect(read(MARKET)).toBe(before.replace('甲,乙', '甲，乙'));
});

/** Pieces that meet in every order: marks of Markdown, marks that are wrong, figures, words. */
const PIECES = [
  ...[
    '商州区',
    '整改',
    '项目',
    '（一）、',
    '9～16亿',
    '10~20个',
    '2万8千',
    '三、四个月',
    '截止2023年',
    '帐户',
  ],
  ...[
    ',',
    '.',
    ':',
    ';',
    '!',
    '?',
    '(',
    ')',
    '"',
    "'",
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '。。',
    '...',
    '--',
    '…',
  ],
  ...[
    ' ',
    '\n',
    '\n\n',
    '**',
    '`',
    '[',
    '](https://example.com)',
    '- ',
    '# ',
    '| ',
    '<b>',
    '&amp;',
    '\\',
    '2023',
    '5%',
  ],
  ...['GDP', 'https://example.com/a,b', '13800138000', '𠮷', '\u3000'],
];

test('whatever the text is: no rule breaks, mending twice is mending once, and no blank is put in', () => {
  const prefix = read(MARKET).split('\n---\n')[0] ?? '';
  const blanks = (text: string): number => text.split(/[ \t\u3000\u00a0]/).length;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const before = `${prefix}\n---\n\n${pieces.join('')}\n`;
      writeFileSync(join(contentDir, MARKET), before);
      const { problems } = fix();
      const once = read(MARKET);
      expect(problems.some(({ message }) => message.includes('没能查完'))).toBe(false);
      expect(blanks(once)).toBeLessThanOrEqual(blanks(before));
      expect(once.split('\n')).toHaveLength(before.split('\n').length);
      expect(once.replaceAll(/\D/g, '')).toBe(before.replaceAll(/\D/g, ''));
      fix();
      expect(read(MARKET)).toBe(once);
    }),
    { numRuns: 60 },
  );
});
