import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureServers } from '../../scripts/host/find-servers.ts';
import { releaseSite } from '../../scripts/release/release-site.ts';
import { readWishes } from '../../scripts/release/read-wishes.ts';
import { openShelf } from '../../scripts/release/shelf.ts';
import { openReleasePlace, pageOf, smallSite, type ReleasePlace } from '../release/release-place.ts';
import { fetchRaw } from './fetch-raw.ts';
import { runCaddy, runNginx, type RunningServer } from './run-server.ts';

let place: ReleasePlace;
const running: RunningServer[] = [];
beforeAll(async () => {
  place = openReleasePlace();
  await release('0');
  const servers = ensureServers();
  if (!servers) throw new Error('nginx and Caddy are needed.');
  const served = { base: '/', root: place.shelf.current, gone: [], moved: [] };
  for (const run of [runNginx, runCaddy]) running.push(await run(servers, served));
});
afterAll(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  place.remove();
});

/** Builds and releases a site whose home page says a word, in this very process, so that readers can be served meanwhile. */
async function release(word: string): Promise<void> {
  place.build({ ...smallSite(), 'index.html': pageOf(`首页 ${word}`) });
  const wishes = readWishes([...place.args, '--json']);
  if (typeof wishes === 'string') throw new Error(wishes);
  openShelf(wishes.asked.shelf);
  await releaseSite(wishes.asked);
}

it('readers of a running server get the old page whole, then the new one, with an ETag of its own', async () => {
  const pages = new Map([[pageOf('首页 0'), 0]]);
  const tags = new Map<string, number>();
  let latest = 0;
  let over = false;
  const read = async (origin: string): Promise<void> => {
    let newest = 0;
    while (!over) {
      const from = latest;
      const { status, headers, body } = await fetchRaw(origin, '/', { headers: { 'accept-encoding': 'br' } });
      expect(status).toBe(200);
      const found = pages.get(brotliDecompressSync(body).toString()) ?? -1;
      // No page but one of these, and none that is older than what was served when it was asked for.
      expect(found).toBeGreaterThanOrEqual(Math.max(from, newest));
      newest = found;
      const tag = `${origin} ${headers.etag ?? ''}`;
      expect([tag, tags.get(tag) ?? found]).toEqual([tag, found]);
      tags.set(tag, found);
    }
  };
  const readers = running.map(({ origin }) => read(origin));
  for (let version = 1; version <= 6; version += 1) {
    pages.set(pageOf(`首页 ${version}`), version);
    await release(String(version));
    latest = version;
  }
  over = true;
  await Promise.all(readers);
  for (const { origin } of running) {
    const { body } = await fetchRaw(origin, '/');
    expect(body.equals(readFileSync(join(place.out, 'index.html')))).toBe(true);
  }
  expect(new Set(tags.values()).size).toBeGreaterThan(1);
});
