import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../src/source/settings.ts';
import { copyProject } from '../copy-project.ts';
import { contentOf, MOMENT } from '../fixture-build.ts';
import { cleanEnv } from '../run-command.ts';
import { COMMAND_LIMIT } from '../../../scripts/test/limits.ts';

/** What a build says of itself. */
export interface BuildReport {
  code: number | null;
  output: string;
  /** How many pages were made anew; all of them where the build does not say. */
  rendered: number;
}

/** A copy of the whole project with a content, in which everything may be edited. */
export interface Workplace {
  /** Reads a file of the copy: `content/site.yaml`, `src/styles/base.css`. */
  read: (path: string) => string;
  write: (path: string, text: string | Uint8Array) => void;
  remove: (path: string) => void;
  /** Paths of the articles, as in `content/articles/2023/a.md`. */
  articles: () => string[];
  /** Builds from what the last build left, without starting the engine where that is possible. */
  publish: () => BuildReport;
  /** The same with the engine. */
  build: () => BuildReport;
  /** Builds the same content from nothing. */
  buildAnew: () => BuildReport;
  /** The two sites. */
  site: string;
  siteAnew: string;
}

/** Runs a command, with options of its own, in a copy of the project. */
function run(
  [command, ...own]: readonly [command: 'build' | 'publish', ...options: string[]],
  dir: string,
  content: string,
  out: string,
  workers = 0,
): BuildReport {
  const entry = join(dir, 'scripts', 'zongshu.mjs');
  const args = [entry, command, ...own, '--content', content, '--out', out, '--at', MOMENT];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: dir,
    env: cleanEnv({ RENDER_WORKERS: String(workers) }),
    encoding: 'utf8',
    timeout: COMMAND_LIMIT,
  });
  const said = /重新生成 (\d+) 个页面/.exec(stdout)?.[1];
  return { code: status, output: stdout + stderr, rendered: said === undefined ? Infinity : Number(said) };
}

/** Sets a workplace up in an empty folder. */
export function openWorkplace(dir: string): Workplace {
  copyProject(dir);
  symlinkSync(join(projectRoot, 'node_modules'), join(dir, 'node_modules'), 'junction');
  const inside = (path: string): string => join(dir, path);
  cpSync(contentOf('everything'), inside('content'), { recursive: true });
  const [site, siteAnew] = [inside('dist'), inside('dist-anew')];
  let clean = 0;
  return {
    site,
    siteAnew,
    read: (path) => readFileSync(inside(path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(inside(path)), { recursive: true });
      writeFileSync(inside(path), text);
    },
    remove: (path) => {
      rmSync(inside(path), { recursive: true, force: true });
    },
    articles: () =>
      readdirSync(inside('content/articles'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.mdx?$/.test(name))
        .map((name) => `content/articles/${name.replaceAll('\\', '/')}`)
        .sort(),
    publish: () => run(['publish'], dir, inside('content'), site),
    build: () => run(['build', '--engine'], dir, inside('content'), site),
    buildAnew: () => {
      // A content at a path that no build has seen has no cache.
      clean += 1;
      const content = inside(`anew-${String(clean)}`);
      cpSync(inside('content'), content, { recursive: true });
      // Rendered by one process and by several in turns.
      const report = run(['build'], dir, content, siteAnew, (clean % 2) * 2);
      rmSync(content, { recursive: true });
      return report;
    },
  };
}
