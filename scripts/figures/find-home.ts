import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { resolveSettings, standingDir } from '../../src/source/settings.ts';

/** Where a file stands in a content folder. */
export interface Home {
  contentDir: string;
  /** Path inside it, with forward slashes. */
  path: string;
}

/**
 * The content folder that a file lies in: the one named, the usual one, or the one whose `articles/<year>` it lies in.
 * Undefined for a file that lies in none.
 */
export function findHome(file: string, content: string | undefined): Home | undefined {
  const absolute = realpath(resolve(standingDir(), file));
  const own = dirname(dirname(dirname(absolute)));
  const isArticle = basename(dirname(dirname(absolute))) === 'articles' && existsSync(join(own, 'site.yaml'));
  const usual = resolveSettings({ content }).contentDir;
  for (const dir of [usual, ...(content === undefined && isArticle ? [own] : [])]) {
    const path = relative(realpath(dir), absolute).replaceAll('\\', '/');
    if (path !== '' && !path.startsWith('../') && !/^[A-Za-z]:/.test(path))
      return { contentDir: realpath(dir), path };
  }
  return undefined;
}

function realpath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
