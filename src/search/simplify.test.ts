import { expect, it } from 'vitest';
import { needsTable, PLAIN_PAIRS } from './simplify.ts';
import { listPairs } from './traditional-table.ts';

it('the pairs in the program are those of the dictionaries', () => {
  expect(PLAIN_PAIRS).toBe(listPairs('plain'));
});

it('the table is fetched for traditional characters, and for nothing else', () => {
  expect(needsTable('營商環境')).toBe(true);
  expect(needsTable('营商环境，乾坤 ABC １２３ 々〇 é')).toBe(false);
});
