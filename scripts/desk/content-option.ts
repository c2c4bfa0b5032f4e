import { relative } from 'node:path';
import { projectRoot, standingDir, type Settings } from '../../src/source/settings.ts';

/** ` --content DIR` for the commands that come next, where the folder is not the usual one. */
export function contentOption({ contentDir }: Pick<Settings, 'contentDir'>): string {
  if (contentDir === `${projectRoot}/content`) return '';
  const path = relative(standingDir(), contentDir).replaceAll('\\', '/') || '.';
  return ` -- --content ${/[\s"'$&;()]/.test(path) ? JSON.stringify(path) : path}`;
}
