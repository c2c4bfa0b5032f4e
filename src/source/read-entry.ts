import { readFileSync } from 'node:fs';
import type { SourceFile } from './content-files.ts';
import { decodeText, FILE_LIMIT } from './decode-text.ts';
import type { Finding } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml, type Locate } from './read-yaml.ts';
import type { LinedText } from './text-place.ts';

/** A content file that was read: its data, its Markdown, and what is wrong with its form. */
export interface Entry {
  file: SourceFile;
  /** The whole text of the file, for places and quotations. */
  lined: LinedText;
  /** What the YAML says, not yet checked against a schema; undefined where it could not be read. */
  data: unknown;
  /** The Markdown below the front matter; empty for YAML files. */
  body: string;
  /** Number of the line on which `body` begins. */
  bodyLine: number;
  /** Place of a key or value of `data`. */
  locate: Locate;
  findings: Finding[];
}

/**
 * Reads one YAML or Markdown file of the content folder. What is wrong with it is told in `findings`, never thrown.
 * @throws When the file system refuses to read the file.
 */
export function readEntry(file: SourceFile): Entry {
  // A file too large to be text is not loaded at all: its length is enough to refuse it.
  const bytes = file.size > FILE_LIMIT ? { length: file.size } : readFileSync(file.absolute);
  return parseEntry(file, bytes as Uint8Array);
}

/** The same for bytes that are at hand already. */
export function parseEntry(file: SourceFile, bytes: Uint8Array): Entry {
  const { findings, ...lined } = decodeText(bytes, file.path);
  const nowhere: Locate = () => ({ file: file.path, line: 1, column: 1 });
  const entry = { file, lined, data: undefined, body: '', bodyLine: 1, locate: nowhere, findings };
  if (findings.length > 0) return entry;
  return file.kind === 'article' || file.kind === 'document'
    ? readMarkdown(entry)
    : { ...entry, ...readYaml(lined, file.path) };
}

function readMarkdown(entry: Entry): Entry {
  const { file, lined } = entry;
  const { yamlStart, yamlEnd, bodyStart, bodyLine, findings } = splitFrontMatter(lined, file.path);
  if (findings.length > 0) return { ...entry, bodyLine, findings };
  const yaml = readYaml(lined, file.path, { start: yamlStart, end: yamlEnd });
  return { ...entry, ...yaml, body: lined.text.slice(bodyStart), bodyLine };
}

/**
 * The Markdown of a text alone, as {@link readEntry} would give it; its front matter is not parsed.
 * @throws When the file system refuses to read the file.
 */
export function readBody(file: Pick<SourceFile, 'path' | 'absolute'>): string {
  const { findings, ...lined } = decodeText(readFileSync(file.absolute), file.path);
  return findings.length > 0 ? '' : lined.text.slice(splitFrontMatter(lined, file.path).bodyStart);
}
