import { readdirSync } from 'node:fs';

/**
 * Every file under a folder, as paths inside it with forward slashes, in no order. Nothing but names is read: a site has
 * tens of thousands of files, and to join or to look at each costs more than to list it.
 * @param skip Names right under `dir` that are passed over.
 */
export function listFiles(dir: string, skip: ReadonlySet<string> = new Set()): string[] {
  const found: string[] = [];
  const walk = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (prefix === '' && skip.has(entry.name)) continue;
      const path = prefix + entry.name;
      if (entry.isDirectory()) walk(`${folder}/${entry.name}`, `${path}/`);
      else found.push(path);
    }
  };
  walk(dir, '');
  return found;
}
