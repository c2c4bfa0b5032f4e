import { pathToFileURL } from 'node:url';
import { findEntry } from '../build/program.ts';

/** Digest of all code that the pages of a route are made with, by the route's source file. */
export type PageDigests = ReadonlyMap<string, string>;

/** What is read of Astro's notes about a build. */
interface Internals {
  pageDependencyHashes?: PageDigests;
}

interface Listening {
  app: { setInternals: (internals: Internals) => void };
}

/**
 * Reads Astro's digests of the code behind each route, which it tells nobody but the bundle that renders the pages: the
 * bundle is listened to while it is set up.
 * @param programDir Folder of the bundle.
 * @param setUp Sets it up.
 */
export async function readPageDigests(
  programDir: string,
  setUp: () => Promise<void> | undefined,
): Promise<PageDigests> {
  const entry = findEntry(programDir);
  if (entry === undefined) throw new Error(`There is no program in ${programDir}.`);
  const { app } = (await import(pathToFileURL(entry).href)) as Listening;
  let digests: PageDigests = new Map();
  const tell = app.setInternals.bind(app);
  app.setInternals = (internals) => {
    digests = internals.pageDependencyHashes ?? digests;
    tell(internals);
  };
  await setUp();
  return digests;
}
