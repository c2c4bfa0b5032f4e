import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';

/** What a build was made with; where one of them differs, something of it cannot be kept. */
export interface CodeDigests {
  /** Node, packages and the code around the engine: with others, everything is made anew. */
  engine: string;
  /** Code that reads content into entries, which are kept by the content alone. */
  store: string;
  /** Code that reads texts into indexes of the search, which are kept by the content alone. */
  search: string;
  /** All code, all public files and `site.yaml`: what the program that renders the pages was bundled from. */
  program: string;
}

const ENGINE = ['package-lock.json', 'astro.config.mjs', 'src/source', 'scripts/build', 'scripts/render'];
const STORE = ['src/schemas', 'src/locales', 'src/model', 'src/markdown', 'src/content.config.ts'];
const SEARCH = ['src/search', 'src/charts', 'src/keys'];
const PROGRAM = ['src', 'public'];

/** Digests of the project's code as it stands now. */
export function digestCode(contentDir: string, root = projectRoot): CodeDigests {
  const parts = (paths: readonly string[]): string[] => paths.map((path) => join(root, path));
  const engine = digestFiles(parts(ENGINE), process.version);
  const store = digestFiles(parts(STORE), engine);
  const search = digestFiles(parts(SEARCH), store);
  return {
    engine,
    store,
    search,
    program: digestFiles([...parts(PROGRAM), join(contentDir, 'site.yaml')], store),
  };
}

function digestFiles(paths: readonly string[], seed: string): string {
  const hash = createHash('sha256').update(seed);
  for (const path of paths) {
    for (const file of filesUnder(path))
      hash.update(`\0${file.slice(path.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('base64url');
}

/** The files at or under a path, tests left out; none where there is nothing. */
function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
