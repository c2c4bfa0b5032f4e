import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedImage } from './asked-images.ts';
import type { PageDigests } from './page-digests.ts';
import { fileOf, type ProgramPath } from './page-program.ts';

/** What Astro keeps of a page: its key, and what it drew from elsewhere. */
interface KeptPage {
  cacheKey: string;
  outputFile: string;
  staticImages?: readonly unknown[];
}

/** What a page that was made anew shows. */
interface MadeImages {
  images: readonly AskedImage[];
}

/** The pages that a content has now, and those of them that show something else than before. */
export interface Update<Page extends MadeImages = MadeImages> {
  paths: readonly ProgramPath[];
  /** File of each path inside the site. */
  files: ReadonlyMap<ProgramPath, string>;
  made: ReadonlyMap<ProgramPath, Page>;
}

/** Astro's own list of what the last build made (`cacheDir/incremental-build.json`); only what is used is named. */
export interface KeptPages {
  routes: Record<string, { dependencyHash: string; paths: Record<string, KeptPage> }>;
}

const KEPT_PAGES = 'incremental-build.json';

/** Whether Astro has kept pages at all. */
export function hasKeptPages(cacheDir: string): boolean {
  return existsSync(join(cacheDir, KEPT_PAGES));
}

/** Reads Astro's list. */
export function readKeptPages(cacheDir: string): KeptPages {
  return JSON.parse(readFileSync(join(cacheDir, KEPT_PAGES), 'utf8')) as KeptPages;
}

/** Writes it as Astro does, so that the next full build goes on from here. */
export function writeKeptPages(cacheDir: string, kept: KeptPages): void {
  writeFileSync(join(cacheDir, KEPT_PAGES), JSON.stringify(kept, null, '\t'));
}

/** Whether a path is to be made anew: it was not made before, or shows something else now. */
export function isStale({ route, pathname, cacheKey }: ProgramPath, { routes }: KeptPages): boolean {
  return cacheKey === undefined || routes[route.component]?.paths[pathname]?.cacheKey !== cacheKey;
}

/** The list with the paths of an update and no others: what was made anew with its new key and pictures. */
export function updateKeptPages(kept: KeptPages, { paths, files, made }: Update): KeptPages {
  const routes: KeptPages['routes'] = {};
  for (const path of paths) {
    const { route, pathname, cacheKey } = path;
    if (cacheKey === undefined) continue;
    const before = kept.routes[route.component];
    const entry = (routes[route.component] ??= { dependencyHash: before?.dependencyHash ?? '', paths: {} });
    const page = made.get(path);
    const known = page ? undefined : before?.paths[pathname];
    entry.paths[pathname] = known ?? {
      cacheKey,
      outputFile: encodeURI(files.get(path) ?? ''),
      ...(page && page.images.length > 0 ? { staticImages: page.images } : {}),
    };
  }
  return { ...kept, routes };
}

/**
 * Adds pages to the list that Astro wrote without them.
 * @param digests Digest of the code of each route.
 */
export function addKeptPages(
  cacheDir: string,
  digests: PageDigests,
  { paths, made }: Omit<Update, 'files'>,
): void {
  const kept = readKeptPages(cacheDir);
  const routes = Object.fromEntries(
    [...digests].map(([component, dependencyHash]) => [
      component,
      { dependencyHash, paths: kept.routes[component]?.paths ?? {} },
    ]),
  );
  const files = new Map(paths.map((path) => [path, fileOf(path)]));
  writeKeptPages(cacheDir, updateKeptPages({ ...kept, routes }, { paths, files, made }));
}
