import { existsSync } from 'node:fs';
import { SiteSchema, type Site } from '../schemas/site.ts';
import { listContentFiles } from './content-files.ts';
import { readEntry } from './read-entry.ts';

/**
 * Reads `site.yaml` for Astro's configuration.
 * @throws When it is missing or not well-formed; `npm run check` says so in an editor's words before any build.
 */
export function readSite(contentDir: string): Site {
  const file = existsSync(contentDir) && listContentFiles(contentDir).find(({ kind }) => kind === 'site');
  if (!file) throw new Error(`There is no site.yaml in ${contentDir}.`);
  return SiteSchema.parse(readEntry(file).data);
}
