import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesOf, measureFile } from '../../scripts/build/marker.ts';
import { run } from '../../scripts/commands/release.ts';
import { storedFiles } from '../../scripts/release/manifest.ts';
import { currentName } from '../../scripts/release/shelf.ts';
import { openReleasePlace, pageOf, smallSite, type ReleasePlace } from './release-place.ts';

let place: ReleasePlace;
beforeEach(() => {
  place = openReleasePlace();
});
afterEach(() => {
  place.remove();
});

const UNPACK = { br: brotliDecompressSync, gz: gunzipSync, zst: zstdDecompressSync } as const;

/** Lines of a file beside the served site. */
function lines(name: string): string[] {
  const file = join(place.shelf.releases, currentName(place.shelf) ?? '', name);
  return readFileSync(file, 'utf8').split('\n').slice(0, -1);
}

/** Releases in this very process, which is quicker than another one; gives back what was said. */
async function release(...more: string[]): Promise<string> {
  let said = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  try {
    expect(await run([...place.args, ...more])).toBe(0);
  } finally {
    spy.mockRestore();
  }
  return said;
}

/** Releases, and reads what it said as JSON. */
async function releaseJson(...more: string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await release('--json', ...more)) as Record<string, unknown>;
}

describe('a release', () => {
  it('holds every file of the site, twins that say the same, and a true manifest', async () => {
    expect(await release()).toMatch(/^已发布版本 [0-9a-f]{16}：.*\n这是第一次发布，共 35 个文件/);
    const { current } = place.shelf;
    const manifest = place.manifest();
    expect(manifest.files.map(({ path }) => path)).toEqual(Object.keys(smallSite()).sort());
    expect(filesOf(`${current}/`)).toEqual([...storedFiles(manifest).keys()].sort());
    for (const [path, measure] of storedFiles(manifest))
      expect(measureFile(join(current, path))).toEqual(measure);
    for (const { path, variants, bytes } of manifest.files) {
      const content = readFileSync(join(current, path));
      expect(content.equals(readFileSync(join(place.out, path)))).toBe(true);
      // What weighs next to nothing has no twins, nor has what is compressed already.
      const none = ['404.html', 'picture.webp', 'robots.txt'].includes(path);
      expect([path, Object.keys(variants).sort()]).toEqual([path, none ? [] : ['br', 'gz', 'zst']]);
      for (const [encoding, unpack] of Object.entries(UNPACK)) {
        const variant = variants[encoding as keyof typeof UNPACK];
        if (!variant) continue;
        expect(variant.bytes).toBeLessThan(bytes);
        expect(unpack(readFileSync(join(current, `${path}.${encoding}`))).equals(content)).toBe(true);
      }
    }
    expect(manifest.files.find(({ path }) => path === 'data/values.csv')).toMatchObject({
      type: 'text/csv; charset=utf-8',
      class: 'open',
    });
    expect(lstatSync(current).isSymbolicLink()).toBe(true);
    const links = readdirSync(place.shelf.releases, { recursive: true, withFileTypes: true });
    expect(links.filter((entry) => entry.isSymbolicLink())).toEqual([]);
  });

  it('leaves what has not changed the same file of the same time, and gives what has a later one', async () => {
    await release();
    const { current } = place.shelf;
    const stat = (path: string): [number, number] => {
      const { ino, mtimeMs } = statSync(join(current, path));
      return [ino, mtimeMs];
    };
    const same = ['index.html', 'index.html.br', 'picture.webp'].map(stat);
    const [, before] = stat('archive.html');
    place.build({ ...smallSite(), 'archive.html': pageOf('近期') });
    await release();
    expect(['index.html', 'index.html.br', 'picture.webp'].map(stat)).toEqual(same);
    for (const path of ['archive.html', 'archive.html.gz'])
      expect(Math.floor(stat(path)[1] / 1000)).toBeGreaterThan(Math.floor(before / 1000));
    // A writer into the built site writes into no release.
    expect(statSync(join(place.out, 'archive.html')).ino).not.toBe(stat('archive.html')[0]);
  });

  it('keeps pictures and scripts that no page uses any more for a day, for pages that readers have open', async () => {
    await release();
    const { current } = place.shelf;
    const look = '_astro/look.Dk3f9aB1.css';
    const next = smallSite();
    delete next['_astro/look.Dk3f9aB1.css'];
    next['_astro/look.New00000.css'] = 'p { margin: 1px }';
    place.build(next);
    expect(await releaseJson('--dry-run')).toMatchObject({ removed: [] });
    expect(await releaseJson()).toMatchObject({ added: ['_astro/look.New00000.css'], removed: [] });
    expect(existsSync(join(current, `${look}.br`))).toBe(true);
    vi.setSystemTime(Date.now() + 25 * 60 * 60_000);
    try {
      place.build({ ...next, 'index.html': pageOf('后天') });
      expect(await releaseJson()).toMatchObject({ changed: ['index.html'], removed: [look] });
      expect(existsSync(join(current, `${look}.br`))).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it('of the same site is not made again', async () => {
    await release();
    const before = place.served();
    place.build(smallSite());
    expect(await release()).toMatch(/^网站没有变化，正在使用的就是版本/);
    expect(place.served()).toEqual(before);
    expect(readdirSync(place.shelf.releases)).toHaveLength(1);
  });

  it('says in which order to send, what to purge, and what to tell Baidu', async () => {
    await release();
    expect(lines('upload-order.txt').map((line) => line.replace(/\.(?:br|gz|zst)$/, ''))).toEqual([
      ...Array<string>(4).fill('+ _astro/look.Dk3f9aB1.css'),
      '+ picture.webp',
      ...Array<string>(4).fill('+ data/values.csv'),
      '+ 404.html',
      ...Array<string>(4).fill('+ articles/2024/market.html'),
      ...Array<string>(4).fill('+ articles/2024/road.html'),
      ...Array<string>(4).fill('+ archive.html'),
      ...Array<string>(4).fill('+ index.html'),
      ...Array<string>(4).fill('+ feed.xml'),
      '+ robots.txt',
      ...Array<string>(4).fill('+ sitemap.xml'),
    ]);
    const rest = smallSite();
    delete rest['articles/2024/road.html'];
    place.build({ ...rest, 'articles/2024/bridge.html': pageOf('新桥'), 'index.html': pageOf('今日') });
    await release();
    const order = lines('upload-order.txt');
    expect(order.filter((line) => !/\.(?:br|gz|zst)$/.test(line))).toEqual([
      '+ articles/2024/bridge.html',
      '+ index.html',
      '- articles/2024/road.html',
    ]);
    const at = (path: string): string => `https://www.example.cn/${path}`;
    expect(lines('purge.txt')).toEqual(
      [
        ...['', 'index.html', 'articles/2024/bridge.html', 'articles/2024/bridge', 'articles/2024/bridge/'],
        ...['articles/2024/road.html', 'articles/2024/road', 'articles/2024/road/'],
      ]
        .map(at)
        .sort(),
    );
    expect(lines('baidu-urls.txt')).toEqual([at('articles/2024/bridge.html'), at('')]);
    expect(lines('baidu-gone.txt')).toEqual([at('articles/2024/road.html')]);
  });

  it('has both addresses purged of a site that has moved', async () => {
    await release();
    place.write('site.yaml', 'title: 示例区专题\ndescription: 一个示例。\nurl: https://new.example.cn\n');
    await release();
    for (const path of ['', 'feed.xml', 'articles/2024/road.html', 'articles/2024/road', 'picture.webp'])
      for (const host of ['www', 'new'])
        expect(lines('purge.txt')).toContain(`https://${host}.example.cn/${path}`);
  });

  it('compares with any earlier one', async () => {
    const first = (await releaseJson()).release as string;
    place.build({ ...smallSite(), 'index.html': pageOf('二') });
    await releaseJson();
    place.build({ ...smallSite(), 'archive.html': pageOf('三') });
    expect(await releaseJson('--since', first.slice(0, 6))).toMatchObject({
      since: first,
      changed: ['archive.html'],
    });
    expect(lines('purge.txt')).toEqual(['https://www.example.cn/archive.html']);
  });

  it('remembers pages that are gone, however long ago, and forgets one that comes back', async () => {
    await release();
    const { 'articles/2024/road.html': road, ...rest } = smallSite();
    for (const text of ['一', '二', '三', '四']) {
      place.build({ ...rest, 'index.html': pageOf(text) });
      await release('--keep', '2');
    }
    expect(readdirSync(place.shelf.releases)).toHaveLength(2);
    expect(place.manifest().gone).toEqual(['articles/2024/road.html']);
    expect(lines('host/nginx/places.conf').join('\n')).toContain('"/articles/2024/road" 1;');
    expect(lines('host/nginx/locations.conf')[1]).toContain(`root "${place.shelf.current}";`);
    place.build({ ...rest, 'articles/2024/road.html': road ?? '' });
    await release();
    expect(place.manifest().gone).toEqual([]);
  });

  it('leads on from old addresses and withdrawn pages, where there is something to lead to', async () => {
    const front = 'title: 集市\npublished: 2024-01-11\nsource: { name: 报社 }\ncolumn: news';
    place.write('articles/2024/market.md', `---\n${front}\naliases: [/old/market]\n---\n\n正文。\n`);
    place.write('articles/2024/draft.md', `---\n${front}\naliases: [/old/draft]\n---\n\n正文。\n`);
    place.write(
      'withdrawn.yaml',
      'pages:\n  - { path: /articles/2022/a.html, date: 2024-02-01 }\n  - { path: /articles/2022/b.html, date: 2024-02-01, replacement: /archive.html }\n',
    );
    await release();
    const { moved, gone } = place.manifest();
    expect(gone).toEqual(['articles/2022/a.html']);
    // Baidu may know what was never a page of a release: an older site had it.
    expect(lines('baidu-gone.txt')).toEqual(['https://www.example.cn/articles/2022/a.html']);
    expect(moved.filter(({ from }) => from.endsWith('.html'))).toEqual([
      { from: 'articles/2022/b.html', to: 'archive.html' },
      { from: 'old/market.html', to: 'articles/2024/market.html' },
    ]);
  });

  it('says so where the configurations of servers cannot name the place', async () => {
    expect(await release()).not.toContain('注意');
    expect(await release('--to', `${place.to} 二`)).toMatch(/配置里写的是 \/srv\/zongshu\/current/);
  });

  it('goes back to the one before, or to any that is named, and lists them', async () => {
    const made: (readonly [name: string, files: Record<string, string>])[] = [];
    for (const text of ['一', '二', '三']) {
      place.build({ ...smallSite(), 'index.html': pageOf(text) });
      made.push([(await releaseJson()).release as string, place.served()]);
    }
    const [first, second, third] = made;
    expect(await release('--rollback')).toContain(`已退回版本 ${second?.[0] ?? ''}`);
    expect(place.served()).toEqual(second?.[1]);
    expect(lines('purge.txt')).toEqual(['https://www.example.cn/', 'https://www.example.cn/index.html']);
    await release('--rollback');
    expect(place.served()).toEqual(first?.[1]);
    await expect(release('--rollback')).rejects.toThrow(/不知道上一版是哪一版/);
    expect(await release(`--rollback=${third?.[0].slice(0, 8) ?? ''}`)).toContain('已退回版本');
    expect(place.served()).toEqual(third?.[1]);
    const list = (await release('--list')).split('\n');
    expect(list[0]).toMatch(
      new RegExp(`^→ ${third?.[0] ?? ''}  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  正在使用$`),
    );
    expect(list.slice(1, -1).map((line) => line.slice(2, 18))).toEqual([first?.[0], second?.[0]]);
  });

  it('has everything purged when it goes back from one of which nothing is known', async () => {
    const first = (await releaseJson()).release as string;
    place.build({ ...smallSite(), 'index.html': pageOf('二') });
    await release();
    writeFileSync(join(place.shelf.releases, currentName(place.shelf) ?? '', 'manifest.json'), '{');
    expect(await release('--rollback', first)).toContain('请整站刷新');
    for (const path of ['', 'feed.xml', 'articles/2024/road.html', 'articles/2024/road'])
      expect(lines('purge.txt')).toContain(`https://www.example.cn/${path}`);
  });

  it('changes nothing when it is only planned', async () => {
    expect(await release('--dry-run')).toMatch(
      /^将发布版本 \w+ 到 .*（第一次发布）：\n {2}新增 11 个文件[^]*什么都没有改。\n$/,
    );
    expect(existsSync(place.to)).toBe(false);
    await release();
    const before = [place.served(), readdirSync(place.to)];
    place.build({ ...smallSite(), 'index.html': pageOf('二') });
    const plan = await releaseJson('--dry-run');
    expect(plan).toMatchObject({ changed: ['index.html'], baidu: ['https://www.example.cn/'], dryRun: true });
    expect([place.served(), readdirSync(place.to)]).toEqual(before);
    expect(await releaseJson()).toMatchObject({
      release: plan.release,
      changed: plan.changed,
      purge: plan.purge,
    });
    expect(await release('--rollback', '--dry-run')).toMatch(/^将退回版本/);
    expect(place.manifest().id).toBe(plan.release);
  });
});
