import { expect, test } from 'vitest';
import { faultOfPeriod } from './period-fault.ts';

test.each([
  ['2023-13', 'month'],
  ['2023-00', 'month'],
  ['2023-01/2023-13', 'month'],
  ['2023-13-end', 'month'],
  ['2023-Q5', 'quarter'],
  ['2023-Q0', 'quarter'],
  ['2023-H3', 'half'],
  ['2023-10/2023-01', 'backwards'],
  ['2023/2022', 'backwards'],
  ['2023-01/2023', 'mixed'],
  ['2023-Q1/2023-Q2', 'mixed'],
  ['某年', undefined],
  ['2023年上半年', undefined],
])('%s cannot be: %s', (text, fault) => {
  expect(faultOfPeriod(text)).toBe(fault);
});
