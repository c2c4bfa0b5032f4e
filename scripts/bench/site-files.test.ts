import { expect, test } from 'vitest';
import { median } from './bench.ts';
import { describeChanges, type SiteFiles } from './site-files.ts';

const site = (files: Record<string, string>): SiteFiles =>
  new Map(Object.entries(files).map(([path, digest]) => [path, { digest, bytes: 1 }]));

test('changed, new and vanished files are counted by their kind, and files that stayed are not', () => {
  const before = site({ 'index.html': '1', 'columns/keji/2023-01.html': '1', 'articles/2023/a.html': '1' });
  const after = site({ 'index.html': '2', 'columns/keji/2023-01.html': '1', 'articles/2024/b.html': '1' });
  expect(describeChanges(before, after)).toEqual(['3', '1 × index.html', '2 × articles/*/*.html']);
});

test('the middle one counts, not the mean', () => {
  expect(median([9, 1, 100])).toBe(9);
  expect(median([4, 1])).toBe(1);
});
