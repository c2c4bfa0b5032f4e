import { existsSync } from 'node:fs';
import { listContentFiles } from '../../src/source/content-files.ts';
import { readEntry } from '../../src/source/read-entry.ts';
import { assembleContent } from '../checks/content/assemble-content.ts';
import type { Content } from '../checks/content/content.ts';

const DATA = new Set(['site', 'column', 'campaign', 'metrics']);

/** The site, its columns, campaigns and metrics, and of the texts one alone: all that a listing needs, read in an instant. */
export function readAround(contentDir: string, path: string | undefined): Content | undefined {
  if (!existsSync(contentDir)) return undefined;
  try {
    const files = listContentFiles(contentDir).filter(
      ({ kind, path: own }) => DATA.has(kind) || own === path,
    );
    const entries = files.map(readEntry);
    return assembleContent({ dir: contentDir, at: new Date(), files, entries, unreadable: [] });
  } catch {
    // What cannot be read is the check's business; figures are listed all the same.
    return undefined;
  }
}
