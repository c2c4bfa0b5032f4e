import { hash } from 'node:crypto';
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { measureFile } from '../build/marker.ts';
import { signatureOf, type Signatures } from '../build/signature.ts';
import type { Measure } from './manifest.ts';
import type { ReleaseFolder } from './shelf.ts';

/**
 * Writes down what the files of a finished release are like on the disk. Where a file still is as it was, its bytes need
 * not be read again.
 */
export function writeReleaseSeal({ seal }: ReleaseFolder, signatures: Signatures): void {
  const body = JSON.stringify([...signatures]);
  writeFileSync(seal, `${hash('sha256', body)}\n${body}`);
}

/** Reads what {@link writeReleaseSeal} wrote; empty where it cannot be trusted. */
export function readReleaseSeal({ seal }: ReleaseFolder): Signatures {
  try {
    const [digest, body = ''] = readFileSync(seal, 'utf8').split('\n', 2);
    return new Map(digest === hash('sha256', body) ? (JSON.parse(body) as [string, string][]) : []);
  } catch {
    return new Map();
  }
}

/** Whether one file of a release holds what it must: by its signature where that is the sealed one, else by its bytes. */
export function holds(file: string, { sha256, bytes }: Measure, sealed: string | undefined): boolean {
  try {
    if (sealed !== undefined && signatureOf(file) === sealed) return true;
    // A link in a release would lead out of it.
    if (!lstatSync(file).isFile()) return false;
    const found = measureFile(file);
    return found.bytes === bytes && found.sha256 === sha256;
  } catch {
    return false;
  }
}
