import { expect, test } from 'vitest';
import { problems } from '../../src/locales/zh-CN/problems.ts';
import { EMPTY_ARTICLE, findIn } from './prose/test-rule.ts';
import { statedChangeAgrees } from './stated-change-agrees.ts';

/** Severity, words, and message of what is found. */
function said(text: string): string[] {
  const passage = { text, kind: 'paragraph' as const, runs: [{ at: 0, offset: 0 }], next: '' };
  const slips = statedChangeAgrees.find(passage, EMPTY_ARTICLE);
  return slips.map(({ severity = 'warning', say }) => `${severity} ${say(problems).message}`);
}

test.each([
  [
    '入学率由92.5%提高到95.2%，提高3.7个百分点。',
    'error 这里写“提高3.7个百分点”，按前面两个数据算是 2.7个百分点：95.2% − 92.5% = 2.7个百分点。',
  ],
  ['入学率由92.5%下降到95.2%。', 'error 由“92.5%”到“95.2%”，却写“下降”，方向相反。'],
  [
    '办件时间从15.5天压缩到5.5天，缩短8天。',
    'error 这里写“缩短8天”，按前面两个数据算是 10天：15.5天 − 5.5天 = 10天。',
  ],
  [
    '产值由20.4亿元增加到25.1亿元，增长15%。',
    'note 这里写“增长15%”，按前面两个数据算是 23%：25.1亿元 ÷ 20.4亿元 − 1 = 23%。',
  ],
  [
    '存款余额25.1亿元，比年初的20.4亿元增加5.7亿元。',
    'error 这里写“增加5.7亿元”，按前面两个数据算是 4.7亿元：25.1亿元 − 20.4亿元 = 4.7亿元。',
  ],
  [
    '能耗由20.4万吨减少到15.1万吨，下降36%。',
    'error 这里写“下降36%”，按前面两个数据算是 26%：1 − 15.1万吨 ÷ 20.4万吨 = 26%。',
  ],
  ['一、二、三产业增加值同比分别增长3%、4%。', 'warning “分别”前面说的是 3 项，后面“3%、4%”是 2 个数据。'],
])('%s', (text, message) => {
  expect(said(text)).toEqual([message]);
});

test.each([
  '由[20亿元](metric:a)降至[25亿元](metric:b)。',
  '余额[25.1亿元](metric:a)，比年初的[20.4亿元](metric:b)增加[5.7亿元](metric:c)。',
  '由**20.4%**下降到**25.1%**。',
])('the trigger lets %s through, markup and all', (text) => {
  expect(statedChangeAgrees.trigger.test(text)).toBe(true);
});

test('the trigger lets everything through in which something is found', () => {
  expect(findIn(statedChangeAgrees, '由２０．４％降至２５．１％')).toHaveLength(1);
  expect(findIn(statedChangeAgrees, '三县分别为3个、4个')).toHaveLength(1);
  expect(findIn(statedChangeAgrees, '由20.4%跌为25.1%')).toHaveLength(1);
});
