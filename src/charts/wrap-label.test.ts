import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { fits, wrapLabel } from './wrap-label.ts';

test.each([
  ['a short label stays whole', '简报', 8, ['简报']],
  ['lines are of about one length', '向省市推荐的先进个人', 8.5, ['向省市推荐', '的先进个人']],
  ['numbers and dates are not broken', '截至2022年12月31日', 6, ['截至2022年', '12月31日']],
  ['a closing mark does not begin a line', '深入的村（社区）', 6, ['深入的村', '（社区）']],
  ['Latin words stay whole', 'open government data', 8, ['open', 'government…']],
  ['what does not fit is cut', '一二三四五六七八', 3, ['一二三', '四五…']],
  ['a word wider than the line is broken after all', 'x'.repeat(20), 8, ['xxxxxxxxxx', 'xxxxxxxxxx']],
  ['nothing is nothing', '', 8, []],
] as const)('%s', (_, label, width, lines) => {
  expect(wrapLabel(label, width, 2)).toEqual(lines);
});

test('no line is wider than allowed', () => {
  for (const label of [
    '很'.repeat(200),
    'word '.repeat(50),
    '（“”）'.repeat(30),
    '10~20个，其中3个'.repeat(5),
  ]) {
    for (const line of wrapLabel(label, 7, 2)) expect(textWidth(line)).toBeLessThanOrEqual(7.01);
  }
});

test('a label fits or it does not', () => {
  expect([fits('一二三四五六', 3, 2), fits('一二三四五六七', 3, 2)]).toEqual([true, false]);
});
