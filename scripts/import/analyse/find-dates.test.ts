import { describe, expect, test } from 'vitest';
import { dateOfAddress, findDates } from './find-dates.ts';

const only = (text: string, compact = false): string =>
  findDates(text, compact)
    .map(({ date, time }) => `${date} ${time ?? '-'}`)
    .join(', ');

describe('dates of Chinese pages', () => {
  test.each([
    ['2023-01-11', '2023-01-11 -'],
    ['2023年1月11日 09:30', '2023-01-11 09:30'],
    ['2023年01月11日09:30:25', '2023-01-11 09:30'],
    ['2023/1/11 9:05:00', '2023-01-11 09:05'],
    ['2023.01.11', '2023-01-11 -'],
    ['２０２３年１月１１日', '2023-01-11 -'],
    ['11.01.2023 10:16', '2023-01-11 10:16'],
    ['2023-01-11T08:00:00+08:00', '2023-01-11 08:00'],
    ['2023年1月11日（星期三）下午3:20', '2023-01-11 15:20'],
    ['二〇二三年一月十一日', '2023-01-11 -'],
    ['二○一九年十二月三十一日', '2019-12-31 -'],
  ])('%s is read', (text, expected) => {
    expect(only(text)).toBe(expected);
  });

  test.each(['2021-02-30', '2021年13月1日', '本报1月11日讯', '2023年1月', '电话 2023-0111-22', '1234567890'])(
    '%s is no date',
    (text) => {
      expect(only(text, true)).toBe('');
    },
  );

  test('eight digits are a day only where they are looked for', () => {
    expect(only('20181116')).toBe('');
    expect(only('20181116', true)).toBe('2018-11-16 -');
  });

  test('a time that no clock shows is left out', () => {
    expect(only('2023-01-11 25:10')).toBe('2023-01-11 -');
  });

  test('an address may carry the day', () => {
    expect(dateOfAddress('http://news.example.com/local/2015-12/13/c_1.htm')).toBe('2015-12-13');
    expect(dateOfAddress('http://example.com/t20181116_1.html')).toBe('2018-11-16');
    expect(dateOfAddress('http://example.com/2015-13/33/')).toBe(null);
  });
});
