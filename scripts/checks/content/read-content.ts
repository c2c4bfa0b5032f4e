import { readFileSync } from 'node:fs';
import { listContentFiles, type SourceFile } from '../../../src/source/content-files.ts';
import { FILE_LIMIT } from '../../../src/source/decode-text.ts';
import type { Finding } from '../../../src/source/finding.ts';
import { readEntry, type Entry } from '../../../src/source/read-entry.ts';
import type { SourceKind } from '../../../src/source/source-kind.ts';
import { Notebook } from '../notes/notebook.ts';
import { assembleContent } from './assemble-content.ts';
import type { Content } from './content.ts';

/** Kinds of files that hold data. */
const READ_KINDS: ReadonlySet<SourceKind> = new Set([
  ...(['site', 'terms', 'withdrawn', 'column', 'campaign', 'metrics', 'chart', 'document', 'article'] as const),
]);

/** What is known of the content before it is read. */
export interface Known {
  /** What earlier readings found out; this one adds to it. */
  notebook?: Notebook;
  /** The files of the folder. */
  files?: readonly SourceFile[];
  /** Whether a file may have changed since the notebook last read it in this process; without it, every file. */
  mayHaveChanged?: (file: SourceFile) => boolean;
}

/**
 * Reads the whole content, each file once, and holds it against the schemas.
 * @param at The moment of the build.
 * @throws When the folder itself cannot be read.
 */
export function readContent(dir: string, at: Date, known: Known = {}): Content {
  const { notebook = new Notebook(), files = listContentFiles(dir), mayHaveChanged = () => true } = known;
  const unreadable: Finding[] = [];
  const entries = files
    .filter(({ kind }) => READ_KINDS.has(kind))
    .flatMap((file) => {
      const entry = mayHaveChanged(file) ? undefined : notebook.reopen(file.path);
      return entry ? [entry] : readOrReport(file, notebook, unreadable);
    });
  notebook.keepOnly(new Set(entries.map(({ file }) => file.path)));
  return assembleContent({ dir, at, files, entries, unreadable, notebook });
}

function readOrReport(file: SourceFile, notebook: Notebook, unreadable: Finding[]): Entry[] {
  try {
    return [read(file, notebook)];
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    const say: Finding['say'] = (words) => words.fileUnreadable({ code });
    unreadable.push({ file: file.path, line: 1, column: 1, severity: 'error', say });
    return [];
  }
}

/** A file that is too large to be text is not loaded, so there is nothing by which to know it again. */
function read(file: SourceFile, notebook: Notebook): Entry {
  if (file.size <= FILE_LIMIT) return notebook.open(file, readFileSync(file.absolute));
  notebook.forget(file.path);
  return readEntry(file);
}
