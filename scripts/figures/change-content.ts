import { join } from 'node:path';
import { classifyPath } from '../../src/source/source-kind.ts';
import type { SourceFile } from '../../src/source/content-files.ts';
import { parseEntry } from '../../src/source/read-entry.ts';
import { assembleContent } from '../checks/content/assemble-content.ts';
import type { Content } from '../checks/content/content.ts';
import type { FileChange } from './write-plan.ts';

/** The content with some of its files changed or added, in memory. */
export function changeContent(content: Content, changes: readonly FileChange[]): Content {
  if (changes.length === 0) return content;
  const changed = new Map(changes.map((change) => [change.path, change]));
  const known = new Set(content.entries.map(({ file }) => file.path));
  const added = changes
    .filter(({ path }) => !known.has(path))
    .map((change) => parse(newFile(content, change), change));
  const entries = content.entries.map((entry) => {
    const change = changed.get(entry.file.path);
    return change ? parse(entry.file, change) : entry;
  });
  const { dir, at, files, unreadable } = content;
  const all = [...files, ...added.map(({ file }) => file)].sort((a, b) => (a.path < b.path ? -1 : 1));
  return assembleContent({ dir, at, files: all, entries: [...entries, ...added], unreadable });
}

const parse = (file: SourceFile, { after }: FileChange): ReturnType<typeof parseEntry> => {
  const bytes = Buffer.from(after);
  return parseEntry({ ...file, size: bytes.length }, bytes);
};

function newFile({ dir }: Content, { path }: FileChange): SourceFile {
  return { path, absolute: join(dir, path), ...classifyPath(path), size: 0 };
}
