import { expect, test } from 'vitest';
import { nestQuotes } from './nest-quotes.ts';

test.each([
  ['“甲”不对', '“甲”不对'],
  ['““甲””不对，“乙”也不对', '“『甲』”不对，“乙”也不对'],
  ['“甲““乙', '“甲““乙'],
])('%s is printed as %s', (text, printed) => {
  expect(nestQuotes(text)).toBe(printed);
});
