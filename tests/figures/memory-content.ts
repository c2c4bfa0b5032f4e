import { assembleContent } from '../../scripts/checks/content/assemble-content.ts';
import type { Content } from '../../scripts/checks/content/content.ts';
import { parseEntry } from '../../src/source/read-entry.ts';
import { classifyPath } from '../../src/source/source-kind.ts';

/** Files of a content by their paths in it. */
export type Texts = Readonly<Record<string, string>>;

/** A content that stands in memory alone, at a moment when all of it is public. */
export function memoryContent(texts: Texts, at = new Date('2024-03-01T00:00:00Z')): Content {
  const entries = Object.entries(texts).map(([path, text]) =>
    parseEntry({ path, absolute: `/${path}`, ...classifyPath(path), size: text.length }, Buffer.from(text)),
  );
  const files = entries.map(({ file }) => file);
  return assembleContent({ dir: '/', at, files, entries, unreadable: [] });
}
