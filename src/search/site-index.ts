import { listSearchPages } from './list-pages.ts';
import type { SiteIndex } from '../model/site.ts';
import { makeSearchFiles, type SearchFiles } from './search-files.ts';
import { dropUnits, keepUnit } from './unit-store.ts';

const known = new WeakMap<SiteIndex, SearchFiles>();

/** The search of a site in files; found out once a build. Only texts of months that changed are read. */
export function searchFilesOf(site: SiteIndex): SearchFiles {
  const found = known.get(site);
  if (found) return found;
  const keys = new Set<string>();
  const files = makeSearchFiles(listSearchPages(site), (key, make) => {
    keys.add(key);
    return keepUnit(key, make);
  });
  dropUnits(keys);
  known.set(site, files);
  return files;
}
