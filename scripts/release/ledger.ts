import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Manifest } from './manifest.ts';
import { manifestOf, releaseNames, type Shelf } from './shelf.ts';

/** A page that may be gone one day; files that no reader opens by themselves are not remembered. */
const isPage = (path: string): boolean => path.endsWith('.html') && !/^(?:404|410)\.html$/.test(path);

/** The pages of a release, as paths inside the site. */
export function pagesOf({ files }: Pick<Manifest, 'files'>): string[] {
  return files.map(({ path }) => path).filter(isPage);
}

/**
 * Every page that was ever served from a shelf: those that its ledger names, and those of the releases that still lie
 * there. So a page withdrawn ten releases ago is still known to be gone, and a ledger that was lost is made anew as far
 * as that can be done.
 */
export function readLedger(shelf: Shelf, current: Manifest | undefined): Set<string> {
  const written = writtenPages(shelf);
  const manifests = written ? [current] : releaseNames(shelf).map((name) => manifestOf(shelf, name));
  const seen = new Set(written);
  for (const manifest of manifests)
    for (const path of manifest ? [...pagesOf(manifest), ...manifest.gone] : [])
      if (isPage(path)) seen.add(path);
  return seen;
}

/**
 * What may have been served where the manifest of the release `name` is lost: a CDN must forget all that is there now
 * and every page that ever was. Nothing where no release was served.
 */
export function everServed(shelf: Shelf, name: string | undefined, now: Manifest): string[] {
  if (name === undefined) return [];
  return [...now.files.map(({ path }) => path), ...readLedger(shelf, now)];
}

function writtenPages({ ledger }: Shelf): string[] | undefined {
  try {
    const pages: unknown = (JSON.parse(readFileSync(ledger, 'utf8')) as { pages?: unknown }).pages;
    return Array.isArray(pages) ? pages.filter((page) => typeof page === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the ledger whole or not at all. */
export function writeLedger({ ledger }: Shelf, pages: ReadonlySet<string>): void {
  const text = `${JSON.stringify({ pages: [...pages].sort() }, undefined, 1)}\n`;
  writeFileSync(`${ledger}.new`, text, { flush: true });
  renameSync(`${ledger}.new`, ledger);
}
