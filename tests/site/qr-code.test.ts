import { expect, test } from 'vitest';
import { qrCode } from '../../src/cards/qr-code.ts';
import { readModules, saysText } from './qr-modules.ts';

const ADDRESS = 'https://www.example.gov.cn/zt/zuofeng/articles/2023/a.html';

test.each([ADDRESS, 'http://a.cn/', `${ADDRESS}?${'x'.repeat(150)}`])('the code of %s says it', (address) => {
  const { path, size } = qrCode(address);
  expect(saysText(path, size, address)).toBe(true);
});

test('a code says nothing else than its address', () => {
  const { path, size } = qrCode(ADDRESS);
  expect(saysText(path, size, ADDRESS.replace('a.html', 'b.html'))).toBe(false);
  expect(saysText(path.replace('h7', 'h6'), size, ADDRESS)).toBe(false);
});

test('four white modules stand around a code', () => {
  const { path, size } = qrCode(ADDRESS);
  const rows = readModules(path, size);
  expect(rows[3]?.trim()).toBe('');
  expect(rows[4]).toMatch(/^ {4}#{7} .* #{7} {4}$/);
});
