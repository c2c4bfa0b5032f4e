import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtmlPage } from '../../../scripts/import/read-html.ts';
import { pageOutline } from './page-outline.ts';
import { faultsOf } from './safe-page.ts';

const folder = new URL('pages/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));

test('there are pages of twenty and more templates', () => {
  expect(names.length).toBeGreaterThanOrEqual(20);
});

test.each(names)('%s is read as a person reads it', async (name) => {
  const page = readHtmlPage(readFileSync(new URL(name, folder)));
  expect(faultsOf(page)).toEqual([]);
  await expect(pageOutline(page)).toMatchFileSnapshot(
    new URL(name.replace('.html', '.outline.txt'), folder).pathname,
  );
});
