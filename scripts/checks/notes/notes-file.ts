import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { FileNotes, NotesByPath } from './file-notes.ts';

/** A longer file, in bytes, is not ours, or no help any more. */
const SIZE_LIMIT = 512 * 1024 * 1024;

/**
 * Reads notes that {@link saveNotes} wrote. Its first line holds the version and the digest of all that follows.
 * @returns No notes where there is any doubt: another version, a byte that has changed, no file.
 */
export function loadNotes(file: string, version: string): NotesByPath {
  try {
    if (statSync(file).size > SIZE_LIMIT) return new Map();
    const bytes = readFileSync(file);
    const end = bytes.indexOf(10);
    const body = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== headOf(version, [body])) return new Map();
    return new Map(JSON.parse(body.toString('utf8')) as [string, FileNotes][]);
  } catch {
    return new Map();
  }
}

/** Writes notes beside their place and moves them there, so that no other run ever reads half of them. */
export function saveNotes(file: string, version: string, notes: NotesByPath): void {
  const own = `${file}.${String(process.pid)}`;
  try {
    const parts = writeParts(notes);
    if (parts.reduce((sum, { length }) => sum + length, 0) > SIZE_LIMIT) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(own, `${headOf(version, parts)}\n`);
    for (const part of parts) appendFileSync(own, part);
    renameSync(own, file);
  } catch {
    // A disk that is full or may not be written costs time at the next check, and nothing else.
    removeRest(own);
  }
}

function removeRest(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, nothing was.
  }
}

/** Files whose notes are written as one part. */
const AT_ONCE = 500;

/** The notes as JSON in parts: one text of all would be in memory three times over. */
function writeParts(notes: NotesByPath): Buffer[] {
  const all = [...notes];
  const count = Math.ceil(all.length / AT_ONCE);
  const parts = Array.from({ length: count }, (_, index) => {
    const part = JSON.stringify(all.slice(index * AT_ONCE, (index + 1) * AT_ONCE)).slice(1, -1);
    return Buffer.from(index === 0 ? part : `,${part}`);
  });
  return [Buffer.from('['), ...parts, Buffer.from(']')];
}

/** The first line: the version, and the digest of what follows. */
function headOf(version: string, parts: readonly Uint8Array[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return `${version} ${digest.digest('hex')}`;
}
