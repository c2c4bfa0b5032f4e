import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';
import { emsOf } from './card-type.ts';

const measure = (text: string): number => emsOf(text, true);
const linesOf = (text: string, width: number, limit = 3): string[] =>
  breakLines(text, { width, limit }, measure).lines;

const TITLES = [
  '以过硬作风护航高质量发展：某区专项行动一年间的做法与成效',
  '“一站式”办理、“零距离”服务，让群众少跑腿（附办事指南）',
  '全年办结群众诉求12345件，满意率达到97.6%，比上年提高2.3个百分点',
  '读《山乡来信》有感……从“要我改”到“我要改”——一个镇的一百天',
  '关于印发《2024年农村人居环境整治提升工作要点》的通知、说明及问答',
];

test.each(TITLES)('no line of “%s” begins or ends with a mark that may not stand there', (title) => {
  for (let width = 6; width <= 20; width += 1) {
    const lines = linesOf(title, width, 99);
    expect(lines.join('')).toBe(title);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：！？）》”’…—%]/u);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《“‘]$/u);
  }
});

test.each(TITLES)('every line of “%s” fits', (title) => {
  for (let width = 8; width <= 20; width += 1) {
    // Half an em at each end may hang over: there the marks are empty.
    for (const line of linesOf(title, width, 99)) expect(measure(line)).toBeLessThanOrEqual(width + 1);
  }
});

test('a figure is not parted from its unit', () => {
  for (let width = 7; width <= 14; width += 0.5) {
    const lines = linesOf('全年共办结群众反映的问题约5000多万元涉及192个村', width, 99);
    expect(lines.filter((line) => line.includes('约5000多万元'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('192个'))).toHaveLength(1);
  }
});

test('a line ends between words', () => {
  // Filled to the brim, the first line would end inside 送温暖.
  expect(linesOf('县融媒体中心开展送温暖下乡活动', 9)).toEqual(['县融媒体中心开展', '送温暖下乡活动']);
  for (const line of linesOf('The office answers every letter within a week', 8, 9)) {
    expect('The office answers every letter within a week'.split(' ')).toEqual(
      expect.arrayContaining(line.split(' ')),
    );
  }
});

test('a title in two halves is broken between them', () => {
  expect(linesOf('小河村：人人动手净庭院 户户迎春换新颜', 12)).toEqual([
    '小河村：人人动手净庭院',
    '户户迎春换新颜',
  ]);
});

test('what does not fit ends in an ellipsis, without a mark before it', () => {
  const { lines, whole } = breakLines('一二三四五，六七八九十。'.repeat(5), { width: 6, limit: 3 }, measure);
  expect(whole).toBe(false);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/[^，。]…$/u);
});

test('a word longer than a line is broken rather than lost', () => {
  const address = 'https://www.example.gov.cn/a/very/long/address/indeed.html';
  expect(linesOf(address, 8, 99).join('')).toBe(address);
});

test('an empty text has no lines', () => {
  expect(breakLines(' ', { width: 10, limit: 3 }, measure)).toEqual({ lines: [], whole: true });
});
