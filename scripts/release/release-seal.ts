import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, measureFile } from '../build/marker.ts';
import { signatureOf, signaturesOf, type Signatures } from '../build/signature.ts';
import { storedFiles, type Manifest, type Measure } from './manifest.ts';
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
    const found = measureFile(file);
    return found.bytes === bytes && found.sha256 === sha256;
  } catch {
    return false;
  }
}

/**
 * The first file of a release that is missing, too many, or not as its manifest says; undefined where all is right.
 * @param thorough Whether every byte is read, whatever the seal says.
 */
export function findDamage(folder: ReleaseFolder, manifest: Manifest, thorough: boolean): string | undefined {
  const stored = storedFiles(manifest);
  const sealed = thorough ? undefined : readReleaseSeal(folder);
  const [path] =
    [...stored].find(([each, measure]) => !holds(join(folder.site, each), measure, sealed?.get(each))) ?? [];
  return path ?? tooMany(folder, stored);
}

function tooMany({ site }: ReleaseFolder, stored: ReadonlyMap<string, Measure>): string | undefined {
  try {
    return filesOf(site).find((path) => !stored.has(path));
  } catch {
    return site;
  }
}

/** What the files of a folder are like on the disk now. */
export function signaturesNow({ site }: ReleaseFolder): Signatures {
  return signaturesOf(site);
}
