import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tally, writeMarker } from '../../scripts/build/marker.ts';
import { currentName, manifestOf, shelfAt, type Shelf } from '../../scripts/release/shelf.ts';
import type { Manifest } from '../../scripts/release/manifest.ts';
import { projectRoot } from '../../src/source/settings.ts';
import { folderBytes } from '../build/folder-bytes.ts';
import { runCommand, type CommandResult } from '../build/run-command.ts';

/** Files of a site by their paths. */
export type SiteFiles = Record<string, string | Buffer>;

/** A content, a site as a build leaves it, and a folder for releases. */
export interface ReleasePlace {
  work: string;
  content: string;
  out: string;
  /** Where releases go; it is not there yet. */
  to: string;
  cache: string;
  shelf: Shelf;
  /** Puts a whole site in the place of the one before, as a build does. */
  build: (files: SiteFiles) => void;
  /** Writes a file of the content. */
  write: (path: string, text: string) => void;
  /** Arguments of a release to `to`. */
  args: string[];
  /** Releases; `more` are further arguments. */
  release: (...more: string[]) => CommandResult;
  /** What a reader gets: a digest of every file under `current`. */
  served: () => Record<string, string>;
  /** Manifest of what is served. */
  manifest: () => Manifest;
  remove: () => void;
}

/** A sentence so often that it is worth compressing. */
export const LONG = '镇上的集市每逢三六九开张。'.repeat(40);

/** A page of a made-up site. */
export function pageOf(text: string): string {
  return `<!DOCTYPE html><html><head><title>${text}</title></head><body><p>${text}</p><p>${LONG}</p></body></html>`;
}

/** A small site that has a file for every step of an upload. */
export function smallSite(): SiteFiles {
  return {
    'index.html': pageOf('首页'),
    'archive.html': pageOf('往期'),
    '404.html': '<head><meta name="robots" content="noindex"></head>',
    'articles/2024/market.html': pageOf('集市'),
    'articles/2024/road.html': pageOf('修路'),
    '_astro/look.Dk3f9aB1.css': `p { margin: 0 } /* ${LONG} */`,
    'feed.xml': `<rss>${LONG}</rss>`,
    'sitemap.xml': `<urlset>${LONG}</urlset>`,
    'robots.txt': 'User-agent: *\n',
    'data/values.csv': `a,b\n${LONG}\n`,
    'picture.webp': Buffer.from([82, 73, 70, 70, 1, 2, 3]),
  };
}

/** Lays a content and a site of {@link smallSite}. */
export function openReleasePlace(): ReleasePlace {
  const work = mkdtempSync(join(tmpdir(), 'zongshu-release-'));
  const [content, out, to] = [join(work, 'content'), join(work, 'site'), join(work, 'web')];
  const cache = join(projectRoot, '.cache', createHash('sha256').update(content).digest('hex').slice(0, 12));
  const shelf = shelfAt(to);
  const args = ['--content', content, '--out', out, '--to', to];
  const write = (path: string, text: string): void => {
    put(join(content, path), text);
  };
  const build = (files: SiteFiles): void => {
    rmSync(out, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) put(join(out, path), text);
    writeMarker(out, tally(out, '/'));
  };
  write('site.yaml', 'title: 示例区专题\ndescription: 一个示例。\nurl: https://www.example.cn\n');
  build(smallSite());
  return {
    ...{ work, content, out, to, cache, shelf, build, write, args },
    release: (...more) => runCommand('release', [...args, ...more]),
    served: () => folderBytes(shelf.current),
    manifest: () => {
      const manifest = manifestOf(shelf, currentName(shelf));
      if (!manifest) throw new Error('Nothing is served.');
      return manifest;
    },
    remove: () => {
      for (const dir of [work, cache]) rmSync(dir, { recursive: true, force: true });
    },
  };
}

function put(file: string, text: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
