import { expect, test } from 'vitest';
import { findRival } from './rival-words.ts';

test.each([
  ['第一产业增加值', '第二产业增加值', '第一产业 第二产业'],
  ['全县净流入', '人口净流出', '净流入 净流出'],
  ['占总收入的', '三项占总支出比重', '收入 支出'],
  ['城镇居民人均可支配收入3万元、农村居民人均可支配收入', '城镇居民人均可支配收入', '农村居民 城镇居民'],
  ['生猪出栏', '生猪存栏', '出栏 存栏'],
])('%s… is not %s', (before, label, rivals) => {
  const { said, known } = findRival(before, label) ?? {};
  expect(`${said ?? ''} ${known ?? ''}`).toBe(rivals);
});

test.each([
  ['第二产业增加值', '第二产业增加值'],
  // The words of the figure before are its own.
  ['存款余额5亿元，贷款余额', '贷款余额'],
  ['第一产业增加值3亿元，同比增长', '第一产业增加值同比增速'],
  // Where both are named, nobody knows which is meant.
  ['存款、贷款余额', '存款余额'],
  ['存款余额和贷款余额分别增长', '存款余额同比增速'],
  ['进出口总额', '出口额'],
  ['教育支出占财政收入的', '教育支出占财政收入比重'],
])('%s… may be %s', (before, label) => {
  expect(findRival(before, label)).toBeUndefined();
});
