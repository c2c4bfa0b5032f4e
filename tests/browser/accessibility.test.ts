import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './launch.ts';
import { addressOf, addressOfFile, filesOfKind, kinds } from './page-kinds.ts';

/** Every rule of WCAG 2.2 A and AA and every best practice; no rule is switched off. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The one rule of these that axe leaves off unless it is asked for.
  rules: { 'target-size': { enabled: true } },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Faults of one page as `rule: selector`. */
async function faults(address: string, width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(OPTIONS)})`);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  } finally {
    await context.close();
  }
}

describe.each(kinds)('the %s page', (kind) => {
  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('has no fault that axe can find, %i px wide, %s scheme', async (width, scheme) => {
    expect(await faults(addressOf(kind, inject('sample')), width, scheme)).toEqual([]);
  });
});

describe.each(['chart', 'embed'] as const)('the %s pages of every type of chart', (kind) => {
  it.each([
    [390, 'light'],
    [1280, 'dark'],
  ] as const)('have no fault that axe can find, %i px wide, %s scheme', async (width, scheme) => {
    const site = inject('everything');
    const files = filesOfKind(kind, site);
    expect(files.length).toBeGreaterThanOrEqual(7);
    const found: string[] = [];
    for (const file of files) {
      for (const fault of await faults(addressOfFile(file, site), width, scheme))
        found.push(`${file} ${fault}`);
    }
    expect(found).toEqual([]);
  });
});
