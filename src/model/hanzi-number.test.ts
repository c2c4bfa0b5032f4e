import { describe, expect, it, test } from 'vitest';
import { readHanziNumber } from './hanzi-number.ts';

const read = (text: string): ReturnType<typeof readHanziNumber> => readHanziNumber(text, 0);

describe('a number in 汉字', () => {
  it.each<[string, number]>([
    ['七', 7],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一百五', 150],
    ['三千零四', 3004],
    ['两千三', 2300],
    ['一万', 10_000],
    ['十二万', 120_000],
    ['三百二十万', 3_200_000],
    ['一万五', 15_000],
    ['一万零五百', 10_500],
    ['一亿二千万', 120_000_000],
    ['三万亿', 3e12],
    ['一万二千亿', 1.2e12],
    ['百万', 1_000_000],
    ['千亿', 1e11],
    ['三点五', 3.5],
    ['零', Number.NaN],
    ['二点八万', 28_000],
    ['十点零六', 10.06],
  ])('%s is %d', (text, value) => {
    if (Number.isNaN(value)) expect(read(text)).toBeUndefined();
    else expect(read(text)).toMatchObject({ value, valueMax: null, end: text.length });
  });

  it.each<[string, number, string]>([
    ['三千余', 3000, '余'],
    ['十多万', 100_000, '多'],
    ['二十几', 20, '几'],
    ['一百几十', 100, '几'],
    ['十来', 10, '来'],
    ['三百余万', 3_000_000, '余'],
    ['百余', 100, '余'],
  ])('%s is %d with %s', (text, value, mark) => {
    expect(read(text)).toMatchObject({ value, mark, end: text.length });
  });

  it.each<[string, number, number]>([
    ['三五', 3, 5],
    ['一两', 1, 2],
    ['三四百', 300, 400],
    ['五六万', 50_000, 60_000],
    ['二三十', 20, 30],
    ['四十五六', 45, 46],
    ['一二十', 10, 20],
    ['十七八', 17, 18],
  ])('%s is %d to %d', (text, value, valueMax) => {
    expect(read(text)).toMatchObject({ value, valueMax, end: text.length });
  });

  it.each(['二〇二三', '一九四九', '一二三', '五一', '三三'])('%s is a row of digits', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each<[string, number]>([
    ['三点意见', 1],
    ['三点三十分', 1],
    ['十余额', 1],
    ['二十来自', 2],
    ['百姓', 1],
    ['千百', 1],
    ['一百千', 2],
    ['一百零', 2],
  ])('of %s the first %d signs belong to it', (text, end) => {
    expect(read(text)?.end).toBe(end);
  });
});

/** Writes a number below 10^4 in 汉字, as a school-book does. */
function writeSection(number: number): string {
  const digits = Array.from(String(number).padStart(4, '0'), Number);
  let text = '';
  let isGap = false;
  digits.forEach((digit, index) => {
    if (digit === 0) isGap = text !== '';
    else {
      text += `${isGap ? '零' : ''}${'零一二三四五六七八九'.charAt(digit)}${'千百十'.charAt(index)}`;
      isGap = false;
    }
  });
  return text;
}

function write(number: number): string {
  let text = '';
  let isGap = false;
  for (const [power, sign] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const section = Math.floor(number / power) % 10_000;
    if (section === 0) isGap ||= text !== '';
    else {
      text += `${text !== '' && (isGap || section < 1000) ? '零' : ''}${writeSection(section)}${sign}`;
      isGap = false;
    }
  }
  return text.replace(/^一十/, '十');
}

test('whatever is written is read again', () => {
  let seed = 11;
  const next = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const numbers = Array.from({ length: 5000 }, () => Math.floor(10 ** (next() * 12)));
  for (const number of [...Array.from({ length: 1200 }, (_, index) => index + 1), ...numbers]) {
    const text = write(number);
    expect([text, read(text)?.value, read(text)?.end]).toEqual([text, number, text.length]);
  }
});

test('never throws and always goes on, on rows of signs without sense', () => {
  let seed = 5;
  const signs = '一二三四五六七八九十百千万亿零〇两点多余几来个';
  for (let round = 0; round < 5000; round++) {
    const text = Array.from({ length: 12 }, () => {
      seed = (seed * 16807) % 2147483647;
      return signs.charAt(seed % signs.length);
    }).join('');
    const number = read(text);
    expect(
      number === undefined || (number.end > 0 && number.value > 0 && Number.isFinite(number.value)),
    ).toBe(true);
  }
});
