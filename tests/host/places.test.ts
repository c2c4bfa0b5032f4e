import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureServers } from '../../scripts/host/find-servers.ts';
import { MOVED_CACHE } from '../../scripts/host/header-rules.ts';
import { settleMoves } from '../../scripts/release/moved-and-gone.ts';
import { hostPlaces } from '../../scripts/release/write-release-host.ts';
import { fetchRaw } from './fetch-raw.ts';
import { runCaddy, runNginx, type RunningServer } from './run-server.ts';

const DATE = '2024-02-01';
const LONG = `articles/2022/${'twelve-townships-mend-roads-before-the-rain-'.repeat(6)}end.html`;
const BASE = '/zt/mu.lin/';

/** Addresses that were withdrawn, as editors write them, each with one at which a reader still asks. */
const GONE: readonly (readonly [written: string, asked: string])[] = [
  ['/articles/2022/short.html', 'articles/2022/short.html'],
  [`/${LONG}`, LONG],
  [`/${LONG}`, LONG.replace('.html', '/')],
  ['/articles/2022/bare', 'articles/2022/bare.html'],
  ['/articles/2022/slash/', 'articles/2022/slash'],
  // Two names that are one to nginx, which asks after no capitals.
  ['/News/Show.shtml', 'News/Show.shtml'],
  ['/news/show.shtml', 'news/show.shtml'],
  // Both answer at `folder/`.
  ['/folder/index.html', 'folder/'],
  ['/folder.html', 'folder.html'],
  [
    '/files/旧通知（第2号）.pdf',
    'files/%E6%97%A7%E9%80%9A%E7%9F%A5%EF%BC%88%E7%AC%AC2%E5%8F%B7%EF%BC%89.pdf',
  ],
];

/** Addresses that lead on, as editors write them, each with one at which a reader still asks. */
const MOVED: readonly (readonly [written: string, asked: string])[] = [
  ['/old/market', 'old/market/'],
  [
    '/旧闻/镇上的集市每逢三六九开张来赶集的人站满了半条街.html',
    `${encodeURI('旧闻/镇上的集市每逢三六九开张来赶集的人站满了半条街')}.html`,
  ],
  ['/old%20news/%E9%9B%86%E5%B8%82.html', 'old%20news/%E9%9B%86%E5%B8%82.html'],
  ['/c++/a%2Bb,c&d@e.html', 'c++/a+b,c&d@e.html'],
  ['/c++/a%2Bb,c&d@e.html', 'c%2B%2B/a%2Bb%2Cc%26d%40e.html'],
  ['/100%25/(1)[2]*.html', '100%25/(1)%5B2%5D*.html'],
  ['/sign/%23%3F%24%27.html', 'sign/%23%3F%24%27.html'],
];

/** A portal that has words of its own for what it does not find. */
const PORTAL = `
    handle_errors {
        respond "portal: {err.status_code}"
    }
    handle /news {
        respond "portal"
    }
    handle {
        error 404
    }`;

const running: RunningServer[] = [];
let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-places-'));
  for (const page of ['index.html', '404.html', '410.html']) writeFileSync(join(dir, page), page);
  const servers = ensureServers();
  if (!servers) throw new Error('nginx and Caddy are needed.');
  const settled = settleMoves(
    {
      aliases: MOVED.map(([from]) => ({ from, to: 'index.html' })),
      withdrawn: GONE.map(([path]) => ({ path, date: DATE })),
    },
    new Set(['index.html']),
    // More than nginx has room for by itself.
    new Set(Array.from({ length: 3000 }, (_, index) => `articles/2021/market-day-of-${index}.html`)),
  );
  const served = { base: BASE, root: dir, ...hostPlaces(settled) };
  for (const run of [runNginx, runCaddy]) running.push(await run(servers, served));
  running.push(await runCaddy(servers, served, PORTAL));
});
afterAll(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  rmSync(dir, { recursive: true, force: true });
});

describe.each([0, 1])('server %i', (index) => {
  const at = (path: string): ReturnType<typeof fetchRaw> =>
    fetchRaw(running[index]?.origin ?? '', BASE + path);

  it.each(GONE)('says of %s that it is gone', async (_, asked) => {
    expect((await at(asked)).status).toBe(410);
  });

  it.each(MOVED)('leads on from %s', async (_, asked) => {
    const { status, headers } = await at(asked);
    expect([status, headers.location]).toEqual([301, `${BASE}index.html`]);
  });

  it.each([
    ['old/market?from=wx&q=%E9%9B%86', 'index.html?from=wx&q=%E9%9B%86'],
    ['410?a=1', '410.html?a=1'],
    ['410/', '410.html'],
    ['index.html?a=%22$b', '?a=%22$b'],
  ])('takes what is asked for along from %s', async (asked, to) => {
    const { status, headers } = await at(asked);
    expect([status, headers.location]).toEqual([301, BASE + to]);
    expect(headers['cache-control']).toBe(MOVED_CACHE);
  });

  it('says nothing of what only looks alike', async () => {
    for (const path of ['articles/2022/shortxhtml', `x/${LONG}`, `${LONG}x`, 'c/a+b,c&d@e.html'])
      expect((await at(path)).status, path).toBe(404);
    expect((await at('articles/2021/market-day-of-2999')).status).toBe(410);
  });
});

it('leaves a portal in Caddy its own errors', async () => {
  const at = (path: string): ReturnType<typeof fetchRaw> => fetchRaw(running[2]?.origin ?? '', path);
  expect((await at('/news')).body.toString()).toBe('portal');
  expect((await at('/nothing')).body.toString()).toBe('portal: 404');
  const missing = await at(`${BASE}nothing`);
  expect([missing.status, missing.body.toString()]).toEqual([404, '404.html']);
  expect((await at(`${BASE}articles/2022/bare`)).status).toBe(410);
});

it('says in its own words what is not found beside the site', async () => {
  for (const { origin } of running.slice(0, 2)) {
    const { status, body } = await fetchRaw(origin, '/nothing');
    expect([status, body.toString()]).toEqual([404, '404.html']);
  }
});
