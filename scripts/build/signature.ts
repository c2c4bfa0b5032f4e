import { lstatSync } from 'node:fs';
import { listFiles } from './list-files.ts';

/** Path inside a folder, with forward slashes → what the file is, in a few signs. */
export type Signatures = Map<string, string>;

/**
 * What the files under a folder are, in a few signs each, without reading them: size, time of the last change, and place
 * on the disk. For files that only we write; what editors write is told by its bytes.
 * @param skip Names right under `dir` that are passed over.
 */
export function signaturesOf(dir: string, skip?: ReadonlySet<string>): Signatures {
  return new Map(listFiles(dir, skip).map((path) => [path, signatureOf(`${dir}/${path}`)]));
}

/** The same of one file. */
export function signatureOf(file: string): string {
  const { size, mtimeNs, ino } = lstatSync(file, { bigint: true });
  return [size, mtimeNs, ino].map((part) => part.toString(36)).join('-');
}

/** Whether two folders hold the same files, as far as their signatures tell. */
export function sameSignatures(a: Signatures, b: Signatures): boolean {
  return a.size === b.size && [...a].every(([path, signature]) => b.get(path) === signature);
}
