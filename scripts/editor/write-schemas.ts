import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../checks/content/content.ts';
import { editorPlace, vscodeFiles } from './vscode-files.ts';

/** Writes a file whole or not at all. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${String(process.pid)}`;
  writeFileSync(own, text);
  renameSync(own, file);
}

/** The text of a file; undefined where there is none. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Brings the hints for VS Code up to date with the content. `npm run schemas` tells of it; other commands that have
 * read the content may call it in passing.
 * @returns The paths of the files that were not up to date, inside the folder that VS Code opens.
 * @throws Where a file cannot be written.
 */
export function writeSchemas(content: Content, { dryRun = false } = {}): string[] {
  const place = editorPlace(content.dir);
  const files = vscodeFiles(content, place);
  const stale = [...files].filter(([path, text]) => textOf(join(place.root, path)) !== text);
  if (!dryRun) for (const [path, text] of stale) writeWhole(join(place.root, path), text);
  return stale.map(([path]) => path);
}
