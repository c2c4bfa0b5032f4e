import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { check } from '../broken/overlay.ts';

const ARTICLE = 'articles/2023/zuofeng-roundup.md';
/** A document of the campaign that shows the same metric. */
const DOCUMENT = 'campaigns/zuofeng/documents/nine-rules.md';
const METRICS = 'campaigns/zuofeng/metrics/supervision.yaml';

/** What the check prints, and its exit code, when one file of the sample is changed. */
async function checkChanged(
  file: string,
  was: string,
  now: string,
): Promise<{ code: number; printed: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'zongshu-figure-'));
  try {
    cpSync(join(projectRoot, 'content'), join(dir, 'content'), { recursive: true });
    const path = join(dir, 'content', file);
    const text = readFileSync(path, 'utf8');
    expect(text.split(was)).toHaveLength(2);
    writeFileSync(path, text.replace(was, now));
    return await check(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Line and column of the first place at which `words` stand in a file of the sample. */
function placeOf(file: string, words: string): string {
  const before = readFileSync(join(projectRoot, 'content', file), 'utf8').split(words)[0] ?? '';
  const lines = before.split('\n');
  return `${lines.length}:${Array.from(lines.at(-1) ?? '').length + 1}`;
}

const LINK = '[192个](metric:problems-found)';
const VALUE = 'value: 192';
const inMetrics = (): string => {
  const [line, column] = placeOf(METRICS, VALUE).split(':');
  return `content/${METRICS}:${line}:${Number(column) + 'value: '.length}`;
};

test('192 turned into 193 in the article stops the build at its place', async () => {
  const { code, printed } = await checkChanged(ARTICLE, LINK, LINK.replace('192', '193'));
  expect(code).toBe(1);
  expect(printed).toBe(
    [
      `content/${ARTICLE}:${placeOf(ARTICLE, LINK)} 错误 稿件写“193个”，指标 problems-found（“百日督帮”查找的问题）截至 2023-01-11 是“192个”，数值不一致。 [figure-agrees]`,
      '  原文：[193个](metric:problems-found)',
      `  改法：核对来源（商洛日报 2023-01-11）：稿件错了，改成“192个”；数据错了，改 ${inMetrics()}。`,
      `content/${ARTICLE}:${placeOf(ARTICLE, LINK)} 错误 同一个指标 problems-found（截至 2023-01-11），这里写“193个”，content/${DOCUMENT}:${placeOf(DOCUMENT, LINK)} 写“192个”。 [figures-consistent]`,
      '  原文：[193个](metric:problems-found)',
      '  改法：核对来源，两处写成一样。',
      '',
      '2 个错误。',
      '',
    ].join('\n'),
  );
});

test('192 turned into 193 in the data stops the build as well, and names the place in the data', async () => {
  const { code, printed } = await checkChanged(METRICS, VALUE, 'value: 193');
  expect(code).toBe(1);
  expect(printed).toBe(
    [
      `content/${ARTICLE}:${placeOf(ARTICLE, LINK)} 错误 稿件写“192个”，指标 problems-found（“百日督帮”查找的问题）截至 2023-01-11 是“193个”，数值不一致。 [figure-agrees]`,
      '  原文：[192个](metric:problems-found)',
      `  改法：核对来源（商洛日报 2023-01-11）：稿件错了，改成“193个”；数据错了，改 ${inMetrics()}。`,
      '',
      `content/${DOCUMENT}:${placeOf(DOCUMENT, LINK)} 错误 稿件写“192个”，指标 problems-found（“百日督帮”查找的问题）截至 2023-01-11 是“193个”，数值不一致。 [figure-agrees]`,
      '  原文：[192个](metric:problems-found)',
      `  改法：核对来源（商洛日报 2023-01-11）：稿件错了，改成“193个”；数据错了，改 ${inMetrics()}。`,
      '',
      '2 个错误。',
      '',
    ].join('\n'),
  );
});
