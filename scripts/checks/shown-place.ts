import { join, relative } from 'node:path';
import type { Place } from '../../src/source/problem.ts';
import { standingDir } from '../../src/source/settings.ts';
import type { Content } from './content/content.ts';

/** A place as an editor's terminal can open it: its path as seen from where the editor stands, as reports have it. */
export function shownPlace({ file, line, column }: Place, { dir }: Pick<Content, 'dir'>): Place {
  return { file: relative(standingDir(), join(dir, file)).replaceAll('\\', '/'), line, column };
}
