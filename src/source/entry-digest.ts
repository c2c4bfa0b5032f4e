import { hash } from 'node:crypto';
import type { SourceFile } from './content-files.ts';

/**
 * Digest of everything that an entry of a collection is made from: the bytes of its file, and for a document the names
 * and sizes of the files beside it, which change without the document's own file.
 */
export function entryDigest(file: SourceFile, bytes: Uint8Array, files: readonly SourceFile[]): string {
  const own = hash('sha256', bytes, 'base64url');
  if (file.kind !== 'document') return own;
  const beside = files
    .filter(({ kind, campaign }) => kind === 'attachment' && campaign === file.campaign)
    .map(({ path, size }) => `\n${path} ${String(size)}`);
  return beside.length === 0 ? own : hash('sha256', own + beside.join(''), 'base64url');
}
