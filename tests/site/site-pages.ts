import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../scripts/build/marker.ts';

/** One HTML file of a built site. */
export interface SitePage {
  /** Path inside the site's folder: `articles/2023/a.html`. */
  file: string;
  html: string;
}

/** Every page of a built site. */
export function sitePages(dir: string): SitePage[] {
  return filesOf(dir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(dir, file), 'utf8') }));
}
