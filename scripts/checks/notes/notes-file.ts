import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
    if (bytes.toString('latin1', 0, end) !== headOf(version, body)) return new Map();
    return new Map(JSON.parse(body.toString('utf8')) as [string, FileNotes][]);
  } catch {
    return new Map();
  }
}

/** Writes notes beside their place and moves them there, so that no other run ever reads half of them. */
export function saveNotes(file: string, version: string, notes: NotesByPath): void {
  const own = `${file}.${String(process.pid)}`;
  try {
    const body = Buffer.from(JSON.stringify([...notes]));
    if (body.length > SIZE_LIMIT) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(own, Buffer.concat([Buffer.from(`${headOf(version, body)}\n`), body]));
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

const headOf = (version: string, body: Uint8Array): string => `${version} ${hash('sha256', body)}`;
