import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, type ReleaseChanges } from './changes.ts';
import { uploadStepOf } from './kind-of-path.ts';
import type { Manifest } from './manifest.ts';
import type { ReleaseFolder } from './shelf.ts';

/** So many addresses Baidu takes in one push (ziyuan.baidu.com, 普通收录). */
const BAIDU_LIMIT = 2000;

/** A page that asks not to be listed, or that says which other page is meant. */
const NOT_LISTED = /<meta name="?robots"? content="?[^>"]*noindex/i;

/**
 * New and changed pages for Baidu's push, as full addresses: articles and the like before lists, which change each time.
 * @param site Folder of the release's site, where the pages are read.
 */
export function baiduUrls(site: string, manifest: Manifest, { added, changed }: ReleaseChanges): string[] {
  const pages = [...added, ...changed].filter(
    (path) => path.endsWith('.html') && !/^4\d\d\.html$/.test(path) && isListed(join(site, path)),
  );
  const rank = (path: string): number => (uploadStepOf(path) === 'page' ? 0 : 1);
  return pages
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((path) => absolute(manifest, path === 'index.html' ? '' : path));
}

function isListed(file: string): boolean {
  return !NOT_LISTED.test(readFileSync(file, 'utf8').slice(0, 8000));
}

/**
 * Writes what people and programs need to put a release out by themselves: `upload-order.txt` (`+` to send, `-` to
 * delete, in this order), `purge.txt`, and `baidu-urls.txt` with as many more files as its limit asks for.
 */
export function writePlanFiles(folder: ReleaseFolder, manifest: Manifest, changes: ReleaseChanges): void {
  const order = [
    ...changes.uploads.map((path) => `+ ${path}`),
    ...changes.removals.map((path) => `- ${path}`),
  ];
  const urls = baiduUrls(folder.site, manifest, changes);
  const texts = new Map([
    ['upload-order.txt', order],
    ['purge.txt', changes.purge],
    ['baidu-urls.txt', urls.slice(0, BAIDU_LIMIT)],
  ]);
  for (let from = BAIDU_LIMIT; from < urls.length; from += BAIDU_LIMIT)
    texts.set(`baidu-urls-${from / BAIDU_LIMIT + 1}.txt`, urls.slice(from, from + BAIDU_LIMIT));
  const old = existsSync(folder.dir) ? readdirSync(folder.dir) : [];
  for (const name of old)
    if (/^baidu-urls-\d+\.txt$/.test(name) && !texts.has(name))
      rmSync(join(folder.dir, name), { force: true });
  for (const [name, lines] of texts) writeWhole(join(folder.dir, name), lines);
}

function writeWhole(file: string, lines: readonly string[]): void {
  writeFileSync(`${file}.new`, lines.map((line) => `${line}\n`).join(''));
  renameSync(`${file}.new`, file);
}
