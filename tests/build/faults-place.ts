import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';
import { buildFolder, contentOf, MOMENT } from './fixture-build.ts';
import { folderBytes } from './folder-bytes.ts';
import { articleText } from './pictures-content.ts';
import { runCommand, type CommandResult, type Surroundings } from './run-command.ts';

/** A content, its site and its cache, to do harm to. */
export interface Place {
  /** Folder that holds all but the cache. */
  work: string;
  content: string;
  out: string;
  cache: string;
  /** Changes the one text that these tests change; returns nothing but a later build's difference. */
  edit: (text: string) => void;
  build: (surroundings?: Surroundings) => CommandResult;
  /** Bytes of the site. */
  site: () => Record<string, string>;
  /** Bytes of the site as a build from nothing makes it of the same content. */
  clean: () => Record<string, string>;
  remove: () => void;
}

const cacheOf = (content: string): string =>
  join(projectRoot, '.cache', createHash('sha256').update(content).digest('hex').slice(0, 12));

/** Lays a copy of a small content with a picture. */
export function openPlace(): Place {
  const work = mkdtempSync(join(tmpdir(), 'zongshu-faults-'));
  const [content, out] = [join(work, 'content'), join(work, 'web', 'site')];
  cpSync(contentOf('minimal'), content, { recursive: true });
  const pictures = join(content, 'articles', '2024');
  const picture = join(contentOf('everything'), 'articles', '2024', 'pictures', 'village.jpg');
  cpSync(picture, join(pictures, 'village.jpg'));
  const build = (surroundings?: Surroundings): CommandResult => buildFolder(content, out, surroundings);
  const edit = (text: string): void => {
    writeFileSync(join(pictures, 'second.md'), articleText('又一篇', `${text}\n\n![村口](village.jpg)\n`));
  };
  edit('第一稿。');
  return {
    work,
    content,
    out,
    cache: cacheOf(content),
    edit,
    build,
    site: () => folderBytes(out),
    clean: () => buildClean(content),
    remove: () => {
      rmSync(work, { recursive: true, force: true });
      rmSync(cacheOf(content), { recursive: true, force: true });
    },
  };
}

/** Builds the content where nothing was built before: from a copy, whose cache is another one. */
function buildClean(content: string): Record<string, string> {
  const work = mkdtempSync(join(tmpdir(), 'zongshu-clean-'));
  const copy = join(work, 'content');
  try {
    cpSync(content, copy, { recursive: true, preserveTimestamps: true });
    const args = ['--content', copy, '--out', join(work, 'site'), '--at', MOMENT];
    const { code, output } = runCommand('build', args);
    if (code !== 0) throw new Error(output);
    return folderBytes(join(work, 'site'));
  } finally {
    rmSync(work, { recursive: true, force: true });
    if (existsSync(cacheOf(copy))) rmSync(cacheOf(copy), { recursive: true, force: true });
  }
}
