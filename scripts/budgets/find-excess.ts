import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BudgetWords } from '../../src/locales/zh-CN/budgets.ts';
import { budgetOf, PICTURE_BUDGET, ROOM } from './budgets.ts';
import { compressedSize, sizeAbove } from './compressed-size.ts';
import { countPage, readPage, type PageCounts, type ReadPage } from './read-page.ts';

/** A page that costs its readers more than it may, as a sentence. */
export type Excess = (words: BudgetWords) => string;

/** A built site on the disk. */
export interface BuiltPages {
  dir: string;
  /** Path under which it is mounted. */
  base: string;
  /** Where it is published: what is loaded from there is no foreign host's. */
  origin: string;
}

/**
 * Measures pages against their budgets.
 * @param files The pages' files inside the site.
 */
export function findExcess(site: BuiltPages, files: readonly string[]): Excess[] {
  const weighed = new Map<string, number>();
  return files.flatMap((file) => {
    const bytes = readFileSync(join(site.dir, file));
    const page = readPage(bytes.toString('utf8'));
    return [
      ...ownExcess(file, bytes, page, site),
      ...scripts(file, page, site, weighed),
      ...pictures(file, page, site, weighed),
    ];
  });
}

/** In what a page is over its budgets of itself, whatever the files weigh that it loads. */
function ownExcess(file: string, bytes: Uint8Array, page: ReadPage, site: BuiltPages): Excess[] {
  return [...weight(file, bytes, page), ...requests(file, page), ...foreignHosts(file, page, site)];
}

/** Whether a file is a page that is within its budgets without any doubt: of itself, and it loads nothing that would have to be weighed. */
export function isSurelyLight(file: string, bytes: Buffer, site: BuiltPages): boolean {
  if (!file.endsWith('.html')) return false;
  const page = readPage(bytes.toString('utf8'));
  const loadsNothing = page.scripts.length + page.pictures.length === 0 && page.inlineScripts === '';
  return loadsNothing && ownExcess(file, bytes, page, site).length === 0;
}

/** What a page may weigh, with room for what an editor put there. */
export function allowedBytes(file: string, { characters, links, pictures, charts }: PageCounts): number {
  const room =
    Math.max(0, characters - ROOM.characters) * ROOM.perCharacter +
    Math.max(0, links - ROOM.links) * ROOM.perLink +
    pictures * ROOM.perPicture +
    charts * ROOM.perChart;
  return budgetOf(file).pageBytes + Math.ceil(room);
}

function weight(file: string, bytes: Uint8Array, page: ReadPage): Excess[] {
  // Almost every page is light without any room, and needs no counting.
  if (sizeAbove(bytes, budgetOf(file).pageBytes) === undefined) return [];
  const counts = countPage(page);
  const allowed = allowedBytes(file, counts);
  const measured = sizeAbove(bytes, allowed);
  if (measured === undefined) return [];
  const styleBytes = compressedSize(Buffer.from(page.styles));
  return [(words) => words.weight({ page: file, ...counts, styleBytes }, measured, allowed)];
}

function scripts(file: string, page: ReadPage, site: BuiltPages, weighed: Map<string, number>): Excess[] {
  if (page.scripts.length === 0 && page.inlineScripts === '') return [];
  const allowed = budgetOf(file).scriptBytes;
  const inPage = page.inlineScripts === '' ? 0 : compressedSize(Buffer.from(page.inlineScripts));
  const measured = page.scripts.reduce(
    (sum, url) => sum + sizeOf(url, site, weighed, (path) => compressedSize(readFileSync(path))),
    inPage,
  );
  return measured > allowed
    ? [
        (words) =>
          words.scripts(file, [...page.scripts, ...(inPage > 0 ? ['<script>'] : [])], measured, allowed),
      ]
    : [];
}

function requests(file: string, { fetched }: ReadPage): Excess[] {
  const allowed = budgetOf(file).requests;
  const files = [file, ...new Set(fetched)];
  return files.length > allowed ? [(words) => words.requests(file, files, allowed)] : [];
}

function foreignHosts(file: string, { loaded }: ReadPage, { origin }: BuiltPages): Excess[] {
  const foreign = loaded.filter(
    (url) =>
      URL.canParse(url, origin) &&
      /^https?:/.test(url.replace(/^\/\//, 'https://')) &&
      new URL(url, origin).origin !== origin,
  );
  return [...new Set(foreign)].map((url) => (words) => words.foreignHost(file, url));
}

function pictures(file: string, page: ReadPage, site: BuiltPages, weighed: Map<string, number>): Excess[] {
  return [...new Set(page.pictures)].flatMap((url) => {
    const size = sizeOf(url, site, weighed, pictureSize);
    const allowed = isMoving(url, site) ? PICTURE_BUDGET.moving : PICTURE_BUDGET.still;
    return size > allowed ? [(words: BudgetWords) => words.picture(file, url, size, allowed)] : [];
  });
}

/** Drawings are text and travel compressed; other pictures are compressed already. */
function pictureSize(path: string): number {
  return path.endsWith('.svg')
    ? (sizeAbove(readFileSync(path), PICTURE_BUDGET.still) ?? 0)
    : statSync(path).size;
}

/** Whether a WebP moves: a flag in its head (RFC 9649, 2.7). */
function isMoving(url: string, site: BuiltPages): boolean {
  if (!url.endsWith('.webp')) return false;
  const path = pathOf(url, site);
  const { size } = (path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })) ?? {
    size: 0,
  };
  if (path === undefined || size <= PICTURE_BUDGET.still) return false;
  const head = readFileSync(path).subarray(0, 21);
  return head.toString('latin1', 8, 16) === 'WEBPVP8X' && ((head[20] ?? 0) & 0x02) !== 0;
}

function sizeOf(
  url: string,
  site: BuiltPages,
  weighed: Map<string, number>,
  weigh: (path: string) => number,
): number {
  const path = pathOf(url, site);
  if (path === undefined || !statSync(path, { throwIfNoEntry: false })?.isFile()) return 0;
  const size = weighed.get(path) ?? weigh(path);
  weighed.set(path, size);
  return size;
}

/** The file of an address on this site; undefined for any other. */
function pathOf(url: string, { dir, base }: BuiltPages): string | undefined {
  const root = base.replace(/\/?$/, '/');
  return url.startsWith(root) && !url.startsWith('//')
    ? join(dir, decodeURI(url.slice(root.length)))
    : undefined;
}
