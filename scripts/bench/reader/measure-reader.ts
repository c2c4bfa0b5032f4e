import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../browser/find-chromium.ts';
import { median } from '../bench.ts';
import { barePage } from './bare-page.ts';
import { type Answer, serveCompressed } from './serve-compressed.ts';

/** A slow phone on a mobile network, as Lighthouse has it: 150 ms a round trip, 1.6 Mbit/s, a quarter of the speed. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const SLOWER = 4;
const ROUNDS = 5;
const BARE = '/bare.html';

/** Runs in the page: notes when the largest part was drawn. */
const WATCH = `new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.drawn = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });`;

/** What one visit cost. */
interface Visit {
  lcp: number;
  answers: readonly Answer[];
}

/**
 * What the pages of a built site cost their readers, beside a bare page with an article's text: bytes in brotli,
 * requests, and the time until the largest part is drawn.
 * @param article The Markdown of an article, for the bare page.
 */
export async function measureReader(dist: string, article: string): Promise<string[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) return ['no browser: what pages cost their readers was not measured'];
  const { origin, answers, server } = await serveCompressed(dist, new Map([[BARE, barePage(article)]]));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const pages = [BARE, ...pagesOf(dist)];
    const visits = new Map<string, Visit[]>();
    for (let round = 0; round < ROUNDS; round += 1)
      for (const page of pages) {
        answers.length = 0;
        const lcp = await visit(browser, origin + page);
        visits.set(page, [...(visits.get(page) ?? []), { lcp, answers: [...answers] }]);
      }
    const bare = lcpOf(visits.get(BARE));
    return [
      'what pages cost their readers (article: at most 14600 B, better 10000; LCP at most 1.15 of the bare page, better 1.05)',
      ...[...visits].map(([page, list]) => describe(page, list, bare)),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

/** Home, the newest article, a campaign, and the search where there is one. */
function pagesOf(dist: string): string[] {
  const article = firstIn(dist, 'articles/2025', '.html');
  const campaign = firstIn(dist, 'campaigns', '.html');
  return ['/index.html', article, campaign, '/search.html'].flatMap((path) =>
    path !== undefined && existsSync(join(dist, path)) ? [path] : [],
  );
}

function firstIn(dist: string, folder: string, ending: string): string | undefined {
  if (!existsSync(join(dist, folder))) return undefined;
  const name = readdirSync(join(dist, folder))
    .filter((each) => each.endsWith(ending))
    .sort()
    .at(-1);
  return name === undefined ? undefined : `/${folder}/${name}`;
}

async function visit(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(WATCH);
    await page.goto(url, { waitUntil: 'networkidle' });
    return Number(await page.evaluate('window.drawn'));
  } finally {
    await context.close();
  }
}

const lcpOf = (visits: readonly Visit[] = []): number => median(visits.map(({ lcp }) => lcp));

function describe(page: string, visits: readonly Visit[], bare: number): string {
  const answers = visits[0]?.answers ?? [];
  const sum = (list: readonly Answer[]): number => list.reduce((total, { bytes }) => total + bytes, 0);
  const text = answers.filter(({ type }) => type.startsWith('text/html') || type.startsWith('text/css'));
  const lcp = lcpOf(visits);
  return `  ${page.padEnd(36)} HTML + CSS ${sum(text)} B, all ${sum(answers)} B, ${answers.length} requests, LCP ${lcp.toFixed(0)} ms = ${(lcp / bare).toFixed(2)} of the bare page`;
}
