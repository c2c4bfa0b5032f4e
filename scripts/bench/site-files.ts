import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path inside a folder → digest and length of the file. */
export type SiteFiles = Map<string, { digest: string; bytes: number }>;

/** Every file of a built site. */
export function readSiteFiles(dir: string): SiteFiles {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const bytes = readFileSync(file);
      return [file.slice(dir.length + 1), { digest: hash('sha256', bytes), bytes: bytes.length }];
    }),
  );
}

/** How many files of each kind differ between two sites; in the first line, all together. */
export function describeChanges(before: SiteFiles, after: SiteFiles): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path)?.digest !== after.get(path)?.digest,
  );
  const kinds = Map.groupBy(paths, kindOf);
  return [String(paths.length), ...[...kinds].map(([kind, list]) => `${list.length} × ${kind}`).sort()];
}

/** Parts of an address that are the same for every campaign, column or article. */
const LITERAL = new Set(['metrics', 'charts', 'documents', 'feeds', 'index', 'page']);

/** What kind of file a path names: the names of columns, campaigns, articles and months left out. */
function kindOf(path: string): string {
  const parts = path.split('/');
  if (parts.length === 1) return path;
  return parts
    .map((part, index) => {
      const [name = '', ...endings] = part.split('.');
      const kept = index === 0 || LITERAL.has(name) ? name : '*';
      return [kept, ...endings.slice(-1)].join('.');
    })
    .join('/');
}
