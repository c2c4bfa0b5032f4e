import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

const cell = (value: string | number | null): string => writeCsv([[value]]).slice(1, -2);

test('a file has a byte order mark and ends its lines as Excel does', () => {
  expect(
    writeCsv([
      ['a', 'b'],
      [1, null],
    ]),
  ).toBe('\uFEFFa,b\r\n1,\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '－1'])('%s is not run as a formula', (text) => {
  expect(cell(text)).toBe(`'${text}`);
});

test('a tab or a line break at the beginning is not run either', () => {
  expect([cell('\t=1'), cell('\r=1')]).toEqual([`"'\t=1"`, `"'\r=1"`]);
});

test('a negative number stays a number', () => {
  expect(cell(-60)).toBe('-60');
});

test('large and small numbers have no exponent', () => {
  expect([cell(1e21), cell(1e-7)]).toEqual(['1000000000000000000000', '0.0000001']);
});

test('commas, quotes and line breaks stay within their cell', () => {
  expect([cell('甲,乙'), cell('说“"”'), cell('一\n二')]).toEqual(['"甲,乙"', '"说“""”"', '"一\n二"']);
});

test('a row of another length is refused', () => {
  expect(() => writeCsv([['a', 'b'], ['c']])).toThrow(RangeError);
});
