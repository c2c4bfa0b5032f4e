import { expect, test } from 'vitest';
import * as propose from './proposals.ts';

test.each([
  ['2023年1月11日', '2023-01-11'],
  ['2023/1/5', '2023-01-05'],
  ['２０２３－０１－１１', '2023-01-11'],
  ['20230111', '2023-01-11'],
  ['2023.1.11', '2023-01-11'],
  ['2023-02-30', undefined],
  ['去年', undefined],
])('the day %s is proposed as %s', (text, day) => {
  expect(propose.proposeDay(text)).toBe(day);
});

test.each([
  ['2023-01-11 9:30', '2023-01-11T09:30+08:00'],
  ['2023-01-11T09:30:00', '2023-01-11T09:30+08:00'],
  ['2023年1月11日 9时30分', '2023-01-11T09:30+08:00'],
  ['2023-1-11 09:30+00:00', '2023-01-11T09:30+00:00'],
  ['2023/1/11', '2023-01-11'],
])('the moment %s is proposed as %s', (text, moment) => {
  expect(propose.proposeMoment(text)).toBe(moment);
});

test.each([
  ['Zuofeng_Action', 'zuofeng-action'],
  ['Town News', 'town-news'],
  ['菜市场', undefined],
])('the id %s is proposed as %s', (text, id) => {
  expect(propose.proposeId(text)).toBe(id);
});

test.each([
  ['2023年1—10月', '2023-01/2023-10'],
  ['２０２３年１－１０月', '2023-01/2023-10'],
  ['2023年上半年', '2023-H1'],
  ['2023年三季度', '2023-Q3'],
  ['2023年前三季度', '2023-01/2023-09'],
  ['2023年末', '2023-end'],
  ['截至2023年10月底', '2023-10-end'],
  ['2023年10月31日', '2023-10-31'],
  ['2023年', "'2023'"],
  ['2016—2020年', '2016/2020'],
  ['2023q3', '2023-Q3'],
  ['2023H1', '2023-H1'],
  ['2023/10', '2023-10'],
  ['202310', '2023-10'],
  ['2023.1—2023.10', '2023-01/2023-10'],
  ['2023-10/2023-01', '2023-01/2023-10'],
  ['2023-13', undefined],
  ['2023年第五季度', undefined],
  ['1—10月', undefined],
  ['去年同期', undefined],
  ['十月革命', undefined],
])('the period %s is proposed as %s', (text, period) => {
  expect(propose.proposePeriod(text)).toBe(period);
});

test('other forms are proposed where they can be guessed', () => {
  expect(propose.proposeArticleId('articles/2023/Round_Up.md')).toBe('2023/round-up');
  expect(propose.proposeUrl('www.example.gov.cn/a')).toBe('https://www.example.gov.cn/a');
  expect(propose.proposeUrl('http:/www.example.gov.cn')).toBe('http://www.example.gov.cn');
  expect(propose.proposeUrl('县政府')).toBeUndefined();
  expect(propose.proposeColor('A11')).toBe("'#aa1111'");
  expect(propose.proposeBase('zt\\zuofeng')).toBe('/zt/zuofeng/');
  expect(propose.proposeDomain('https://www.example.gov.cn/a')).toBe('www.example.gov.cn');
  expect(propose.proposePartialDate('2022年')).toBe("'2022'");
  expect(propose.proposePartialDate('2022年2月')).toBe('2022-02');
  expect(propose.proposeNumber('１，２００')).toBe('1200');
  expect(propose.proposeNumber('192个')).toBeUndefined();
});
