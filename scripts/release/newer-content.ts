import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MARKER } from '../build/marker.ts';
import { listContentFiles } from '../../src/source/content-files.ts';

/**
 * A file or folder of the content that was changed after the site was built: its path in the content folder; undefined
 * where there is none. Folders count, because what was deleted has no time any more. Times are no proof: a build tells
 * by bytes, this only makes a person think of it.
 */
export function newerContent(contentDir: string, outDir: string): string | undefined {
  const built = timeOf(join(outDir, MARKER));
  if (built === undefined) return undefined;
  const files = listContentFiles(contentDir).map(({ path }) => path);
  const folders = new Set(files.map((path) => dirname(path)));
  return [...files, ...folders].find((path) => (timeOf(join(contentDir, path)) ?? 0) > built);
}

function timeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
