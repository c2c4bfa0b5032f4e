import { expect, test } from 'vitest';
import { keepForm } from './keep-form.ts';
import { mendText, pickMends } from './mend-text.ts';

const mend = (start: number, end: number, text: string) => ({ start, end, text, rule: 'rule' });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (array: Uint8Array | undefined): string | undefined =>
  array && new TextDecoder('utf-8', { ignoreBOM: true }).decode(array);

test('mends are made where they are asked for, and nothing else changes', () => {
  expect(mendText('甲,乙,丙', [mend(1, 2, '，'), mend(3, 4, '，')])).toBe('甲，乙，丙');
});

test('of two mends that overlap the first is made', () => {
  expect(pickMends([mend(2, 4, 'b'), mend(0, 3, 'a'), mend(4, 5, 'c')])).toEqual([
    mend(0, 3, 'a'),
    mend(4, 5, 'c'),
  ]);
});

test('a file keeps its byte-order mark and each of its line ends', () => {
  expect(text(keepForm(bytes('\ufeff甲,\r\n乙\n丙\r丁'), '甲,\n乙\n丙\n丁', '甲，\n乙\n丙\n丁'))).toBe(
    '\ufeff甲，\r\n乙\n丙\r丁',
  );
});

test('a file that another program has changed meanwhile is not written', () => {
  expect(keepForm(bytes('甲,乙丙'), '甲,乙', '甲，乙')).toBeUndefined();
});
