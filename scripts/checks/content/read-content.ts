import { listContentFiles, type SourceFile } from '../../../src/source/content-files.ts';
import type { Finding } from '../../../src/source/finding.ts';
import { readEntry, type Entry } from '../../../src/source/read-entry.ts';
import type { SourceKind } from '../../../src/source/source-kind.ts';
import { assembleContent } from './assemble-content.ts';
import type { Content } from './content.ts';

/** Kinds of files that hold data. */
const READ_KINDS: ReadonlySet<SourceKind> = new Set([
  ...(['site', 'terms', 'column', 'campaign', 'metrics', 'chart', 'document', 'article'] as const),
]);

/**
 * Reads the whole content, each file once, and holds it against the schemas.
 * @param at The moment of the build.
 * @throws When the folder itself cannot be read.
 */
export function readContent(dir: string, at: Date): Content {
  const files = listContentFiles(dir);
  const unreadable: Finding[] = [];
  const entries = files
    .filter(({ kind }) => READ_KINDS.has(kind))
    .flatMap((file) => readOrReport(file, unreadable));
  return assembleContent({ dir, at, files, entries, unreadable });
}

function readOrReport(file: SourceFile, unreadable: Finding[]): Entry[] {
  try {
    return [readEntry(file)];
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    const say: Finding['say'] = (words) => words.fileUnreadable({ code });
    unreadable.push({ file: file.path, line: 1, column: 1, severity: 'error', say });
    return [];
  }
}
