import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { filesOf } from '../../scripts/build/marker.ts';

/** Text files by their path. */
export type Snapshot = Map<string, string>;

/** The policy holds a digest of every style: it changes with them, and is judged by tests of its own. */
const POLICY = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;
const STYLES = /(<style\b[^>]*>)[\s\S]*?(<\/style>)/g;

/**
 * What is kept of a built site: every page and every other text, laid out so that a difference can be read, and the
 * list of all files. Style sheets are left out: how pages look is judged in a browser. Pictures and scripts are kept by
 * name alone: that they are the same bytes in every build is a test of its own.
 */
export async function snapshotOf(dir: string): Promise<Snapshot> {
  const files = filesOf(dir);
  const snapshot: Snapshot = new Map([['files.txt', `${withoutDigests(files.join('\n'))}\n`]]);
  for (const file of files.filter((name) => /\.(?:html|xml|txt|json|csv|webmanifest)$/.test(name))) {
    const text = readFileSync(join(dir, file), 'utf8');
    snapshot.set(file, file.endsWith('.html') ? await readablePage(withoutDigests(text)) : text);
  }
  return snapshot;
}

/** The digests in names of scripts and pictures change with every version of what makes them, and say nothing to a reader. */
function withoutDigests(text: string): string {
  return text
    .replaceAll(/(\/?_astro\/[^"'\s]+?\.)[\w-]{8}(\.js)/g, '$1digest$2')
    .replaceAll(/(_astro\/[^"'\s]+?\.)[\w-]{8}_[\w-]+(\.(?:webp|avif|jpeg|svg))/g, '$1digest$2');
}

/** A page laid out one tag a line; white space that readers see is left as it is. */
function readablePage(html: string): Promise<string> {
  return format(html.replace(POLICY, '').replaceAll(STYLES, '$1$2'), { parser: 'html', printWidth: 110 });
}

/** The kept files of a folder; empty where there is none. */
export function readKept(dir: string): Snapshot {
  if (!existsSync(dir)) return new Map();
  return new Map(filesOf(dir).map((file) => [file, readFileSync(join(dir, file), 'utf8')]));
}

/** Replaces what is kept in a folder. */
export function writeKept(dir: string, snapshot: Snapshot): void {
  rmSync(dir, { recursive: true, force: true });
  for (const [file, text] of snapshot) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}
