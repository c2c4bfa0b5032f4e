import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hiddenFocus, focusNow, focusables } from './focus.ts';
import { launch } from './launch.ts';
import { addressOf, kinds, wholeKinds } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  return page;
}

/** Presses Tab until the focus leaves the page. Returns what was focused, and what of it showed no focus. */
async function tabThrough(page: Page): Promise<{ reached: Set<string>; unseen: string[] }> {
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(focusNow);
    if (name === undefined || reached.has(name)) return { reached, unseen };
    reached.add(name);
    const why = await page.evaluate(hiddenFocus);
    if (why !== undefined) unseen.push(`${name}: ${why}`);
  }
}

describe.each(kinds)('the %s page, by keyboard alone', (kind) => {
  it('reaches everything that can be used, and always shows where the focus is', async () => {
    const page = await open(addressOf(kind, inject('sample')));
    const all = await page.evaluate(focusables);
    const { reached, unseen } = await tabThrough(page);
    await page.close();
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((name) => !reached.has(name))).toEqual([]);
    expect(unseen).toEqual([]);
  });
});

describe.each(wholeKinds)('the %s page, by keyboard alone', (kind) => {
  it('begins with a skip link that leads to the main text', async () => {
    const page = await open(addressOf(kind, inject('sample')));
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    const target = await first.getAttribute('href');
    expect(target).toMatch(/^#/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    // The focus stands in the main text now, or past it where the main text holds nothing to focus.
    const where = await page.evaluate(
      (id) => {
        const main = document.getElementById(id);
        const focus = document.activeElement;
        if (!main || !focus) return 'nowhere';
        if (!main.matches('main, main *')) return 'not the main text';
        const after = (main.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        return main.contains(focus) || after || focus === document.body
          ? 'past the navigation'
          : 'before the main text';
      },
      target?.slice(1) ?? '',
    );
    await page.close();
    expect(where).toBe('past the navigation');
  });
});
