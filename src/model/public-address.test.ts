import { expect, test } from 'vitest';
import { isPublic } from './public-address.ts';

test.each([
  ['https://www.example.gov.cn', true],
  ['http://zt.example.cn:8080', true],
  ['http://203.0.113.9', true],
  ['http://localhost:4321', false],
  ['http://127.0.0.1', false],
  ['http://192.168.1.20', false],
  ['http://172.20.0.3', false],
  ['http://10.1.2.3', false],
  ['http://office-pc', false],
  ['http://site.test', false],
])('whether readers elsewhere can open %s: %s', (url, known) => {
  expect(isPublic(url)).toBe(known);
});
