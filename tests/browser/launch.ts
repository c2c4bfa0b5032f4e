import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../scripts/browser/find-chromium.ts';
import { WAIT_LIMIT } from '../../scripts/test/limits.ts';

/** Keeps Chromium from calling anybody on its own, and lets it run as root in a container. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium without a window. Throws where none is found: `npm test` finds or installs one. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium was found: run the tests by `npm test`, which installs one.');
  const browser = await chromium.launch({ executablePath, args: ARGS, timeout: WAIT_LIMIT });
  browser.on('context', (context) => {
    context.setDefaultTimeout(WAIT_LIMIT);
  });
  return browser;
}
