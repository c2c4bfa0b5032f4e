import { attribute, childElements, descendants, styleOf, wordsOf } from './element.ts';
import type { PageElement } from './parse-page.ts';

/**
 * What a `<table>` is for: `data`; `layout`, as old pages place everything with; or `labels`, the box above official
 * documents that names index number, issuer and dates.
 */
export type TableKind = 'data' | 'layout' | 'labels';

/** Words of the box above official documents (《政府信息公开目录》). */
const LABEL =
  /^(?:索\s*引\s*号|发布机构|公开方式|公开范围|公开时限|公开时间|公开日期|发文字号|文\s*号|成文日期|发文日期|发布日期|主题分类|主题词|信息分类|组配分类|信息名称|有\s*效\s*性|生成日期|发文机关|来源|责任部门)\s*[：:]?/;
/** A cell that is part of the line under a title. */
const INFO =
  /^(?:来源|稿源|信息来源|发布时间|发布日期|作者|编辑|责任编辑|浏览次数|点击数?|字体|字号|日期|时间)\s*[：:]/;
const LAID_OUT = /^(?:table|h[1-6]|iframe|frame|form|input|select|object|embed|article|nav)$/;

/** How much of a cell is read to judge it. */
const SAMPLE = 400;

export function tableKind(table: PageElement, rows: readonly PageElement[][]): TableKind {
  const filled = rows.filter((row) => row.some((cell) => wordsOf(cell, 1) !== ''));
  const columns = filled.reduce((most, row) => Math.max(most, row.length), 0);
  if (filled.length < 2 || columns < 2 || /^(?:presentation|none)$/.test(attribute(table, 'role') ?? ''))
    return 'layout';
  for (const each of descendants(table)) if (LAID_OUT.test(each.tagName) && !isBox(each)) return 'layout';
  const words = filled.flat().map((cell) => wordsOf(cell, SAMPLE));
  if (words.filter((each) => LABEL.test(each)).length >= 3 && !hasHead(table)) return 'labels';
  if (words.some((each) => INFO.test(each)) || linkShare(table, words) > 0.5) return 'layout';
  return looksLikeData(table, filled, words) ? 'data' : 'layout';
}

/** A table of one cell only draws a frame. */
function isBox(element: PageElement): boolean {
  if (element.tagName !== 'table') return false;
  return [...descendants(element)].filter((each) => /^t[dh]$/.test(each.tagName)).length <= 1;
}

function looksLikeData(
  table: PageElement,
  rows: readonly PageElement[][],
  words: readonly string[],
): boolean {
  const lengths = words.map((each) => each.length).sort((a, b) => a - b);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const longest = lengths.at(-1) ?? 0;
  if (longest >= 200 && longest * 2 > total) return false;
  const filled = words.filter((each) => each !== '').length / words.length;
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const marked = hasHead(table) || isBordered(table);
  return filled >= (marked ? 0.2 : 0.5) && isRegular(rows) && median <= (marked ? 300 : 80);
}

function hasHead(table: PageElement): boolean {
  return [...descendants(table)].some((each) => /^(?:th|thead)$/.test(each.tagName));
}

function isBordered(table: PageElement): boolean {
  const border =
    Number.parseInt(attribute(table, 'border') ?? '0', 10) > 0 ||
    attribute(table, 'bordercolor') !== undefined;
  const named = /Mso(?:Normal)?Table|grid|border/i.test(attribute(table, 'class') ?? '');
  const styled =
    (styleOf(table, 'border') ?? '').includes('solid') || styleOf(table, 'border-collapse') === 'collapse';
  return border || named || styled;
}

/** Most rows cover the same number of columns; cells that reach down from a row above count there. */
function isRegular(rows: readonly PageElement[][]): boolean {
  const spans = rows.map((row) =>
    row.reduce((sum, cell) => sum + (Number(attribute(cell, 'colspan') ?? 1) || 1), 0),
  );
  const reaching = rows.some((row) => row.some((cell) => Number(attribute(cell, 'rowspan') ?? 1) > 1));
  const widest = spans.reduce((most, width) => Math.max(most, width), 0);
  return reaching || spans.filter((width) => width === widest).length * 2 > rows.length;
}

function linkShare(table: PageElement, words: readonly string[]): number {
  let linked = 0;
  for (const each of descendants(table)) {
    if (each.tagName === 'a' && childElements(each).every((child) => child.tagName !== 'img'))
      linked += wordsOf(each, SAMPLE).length;
  }
  return (
    linked /
    Math.max(
      1,
      words.reduce((sum, each) => sum + each.length, 0),
    )
  );
}
