import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, type ReleaseChanges } from './changes.ts';
import { uploadStepOf } from './kind-of-path.ts';
import type { Manifest } from './manifest.ts';
import type { ReleaseFolder } from './shelf.ts';

/** So many addresses Baidu takes in one push (ziyuan.baidu.com, 普通收录). */
const BAIDU_LIMIT = 2000;

/** A page that asks not to be listed, as `404.html` does. */
const NOT_LISTED = /<meta name="?robots"? content="?[^>"]*noindex/i;
/** The address that a page gives itself; a chart to be embedded gives that of the chart's own page. */
const CANONICAL = /<link rel="?canonical"? href="?([^">\s]+)/i;

/**
 * New and changed pages for Baidu's push, as full addresses: articles and the like before lists, which change each time.
 * @param site Folder of the site, where the pages are read.
 */
export function baiduUrls(site: string, manifest: Manifest, { added, changed }: ReleaseChanges): string[] {
  const rank = (path: string): number => (uploadStepOf(path) === 'page' ? 0 : 1);
  return [...added, ...changed]
    .filter((path) => path.endsWith('.html'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((path) => [path, absolute(manifest, path === 'index.html' ? '' : path)] as const)
    .filter(([path, address]) => isListed(join(site, path), address))
    .map(([, address]) => address);
}

function isListed(file: string, address: string): boolean {
  const text = readFileSync(file, 'utf8');
  const head = text.slice(0, text.search(/<\/head>/i));
  return !NOT_LISTED.test(head) && (CANONICAL.exec(head)?.[1] ?? address) === address;
}

/** Pages that are gone, as full addresses, for Baidu's list of dead links; not those that lead on to another page. */
export function baiduGone(manifest: Manifest, { removed, ended }: ReleaseChanges): string[] {
  const moved = new Set(manifest.moved.map(({ from }) => from));
  const pages = removed.filter((path) => path.endsWith('.html') && !moved.has(path));
  return [...new Set([...pages, ...ended])].map((path) => absolute(manifest, path)).sort();
}

/**
 * Writes what people and programs need to put a release out by themselves: `upload-order.txt` (`+` to send, `-` to
 * delete, in this order), `purge.txt`, `baidu-urls.txt` and `baidu-gone.txt`, with as many more files as Baidu's limit
 * asks for.
 */
export function writePlanFiles(folder: ReleaseFolder, manifest: Manifest, changes: ReleaseChanges): void {
  const order = [
    ...changes.uploads.map((path) => `+ ${path}`),
    ...changes.removals.map((path) => `- ${path}`),
  ];
  const texts = new Map<string, readonly string[]>([
    ['upload-order.txt', order],
    ['purge.txt', changes.purge],
    ...inParts('baidu-urls', baiduUrls(folder.site, manifest, changes)),
    ...inParts('baidu-gone', baiduGone(manifest, changes)),
  ]);
  for (const name of readdirSync(folder.dir))
    if (/^baidu-(?:urls|gone)-\d+\.txt$/.test(name) && !texts.has(name))
      rmSync(join(folder.dir, name), { force: true });
  for (const [name, lines] of texts) writeWhole(join(folder.dir, name), lines);
}

/** `name.txt`, `name-2.txt` and so on, none longer than Baidu takes. */
function inParts(name: string, lines: readonly string[]): [string, readonly string[]][] {
  const parts = Math.max(1, Math.ceil(lines.length / BAIDU_LIMIT));
  return Array.from({ length: parts }, (_, index) => [
    `${name}${index === 0 ? '' : `-${index + 1}`}.txt`,
    lines.slice(index * BAIDU_LIMIT, (index + 1) * BAIDU_LIMIT),
  ]);
}

function writeWhole(file: string, lines: readonly string[]): void {
  writeFileSync(`${file}.new`, lines.map((line) => `${line}\n`).join(''));
  renameSync(`${file}.new`, file);
}
