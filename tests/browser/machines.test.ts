import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { machineFaults } from '../site/machine-faults.ts';
import { launch } from './launch.ts';
import { addressOf, wholeKinds } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each([
  ['sample', true],
  ['everything', false],
] as const)(
  'every page of %s tells machines what they ask for, once and in order',
  async (name, isGovernment) => {
    expect(await machineFaults({ ...inject(name), isGovernment })).toEqual([]);
  },
);

it('no policy takes what pages say in JSON-LD for a script', async () => {
  const site = inject('sample');
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  // Pages that search engines are asked to leave out say nothing to them.
  const hidden = ['404', 'search', 'column without articles'];
  for (const kind of wholeKinds.filter((each) => !hidden.includes(each))) {
    await page.goto(addressOf(kind, site));
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(texts, kind).toHaveLength(1);
    expect(JSON.parse(texts[0] ?? ''), kind).toMatchObject({ '@context': 'https://schema.org' });
  }
  expect(complaints).toEqual([]);
  await page.close();
});
