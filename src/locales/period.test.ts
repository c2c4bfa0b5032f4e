import { expect, test } from 'vitest';
import { parsePeriod } from '../schemas/period.ts';
import { readerWords } from './reader.ts';

test.each([
  ['2023', '2023年', '2023'],
  ['2023-H1', '2023年上半年', 'first half of 2023'],
  ['2023-H2', '2023年下半年', 'second half of 2023'],
  ['2023-Q1', '2023年一季度', 'first quarter of 2023'],
  ['2023-Q3', '2023年三季度', 'third quarter of 2023'],
  ['2023-10', '2023年10月', 'October 2023'],
  ['2023-01-11', '2023年1月11日', '11 January 2023'],
  ['2023-01/2023-10', '2023年1—10月', 'January–October 2023'],
  ['2022-11/2023-02', '2022年11月—2023年2月', 'November 2022 to February 2023'],
  ['2016/2020', '2016—2020年', '2016–2020'],
  ['2023-01-11/2023-02-05', '2023年1月11日—2月5日', '11 January 2023 to 5 February 2023'],
  ['2023-01-11/2023-01-15', '2023年1月11—15日', '11 January 2023 to 15 January 2023'],
  ['2022-12-30/2023-01-02', '2022年12月30日—2023年1月2日', '30 December 2022 to 2 January 2023'],
  ['2023-end', '2023年末', 'end of 2023'],
  ['2023-10-end', '2023年10月末', 'end of October 2023'],
  ['2023-Q2-end', '2023年二季度末', 'end of the second quarter of 2023'],
])('%s is said %s in Chinese and %s in English', (code, chinese, english) => {
  expect(readerWords('zh-CN').period(code)).toBe(chinese);
  expect(readerWords('en').period(code)).toBe(english);
  const read = parsePeriod(code);
  expect(read && readerWords('zh-CN').period(read)).toBe(chinese);
});

test('what is no period is said as it is written', () => {
  expect(readerWords('zh-CN').period('2023-Q5')).toBe('2023-Q5');
});
