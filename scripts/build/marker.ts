import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** The file that says: this folder is a whole site made by Zongshu. It is written last. */
export const MARKER = '.zongshu';

/** What the marker records; the same content always gives the same marker. */
export interface Marker {
  /** Path under which the site is mounted, with a slash at both ends. */
  base: string;
  /** Number of files, the marker not counted. */
  files: number;
  /** SHA-256 over every file's path and the SHA-256 of its bytes, in hexadecimal. */
  digest: string;
}

/** Counts of a finished site, for the summary. */
export interface Tally extends Marker {
  pages: number;
  /** Bytes of all files together. */
  bytes: number;
}

/** Every file under `dir`, as paths with forward slashes, in one order on every machine. */
export function filesOf(dir: string): string[] {
  return listFiles(dir).sort();
}

/** What one file is. */
export interface MeasuredFile {
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string;
  bytes: number;
}

/** Measures one file. */
export function measureFile(file: string): MeasuredFile {
  const content = readFileSync(file);
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

/** Counts of a site whose files are measured already. */
export function tallyFiles(files: ReadonlyMap<string, MeasuredFile>, base: string): Tally {
  const hash = createHash('sha256');
  let [bytes, pages] = [0, 0];
  for (const path of [...files.keys()].sort()) {
    const file = files.get(path);
    hash.update(`${path}\0${file?.sha256 ?? ''}\n`);
    bytes += file?.bytes ?? 0;
    if (path.endsWith('.html')) pages += 1;
  }
  return { base, files: files.size, digest: hash.digest('hex'), pages, bytes };
}

/** Counts and hashes a folder, the marker left out. */
export function tally(dir: string, base: string): Tally {
  const paths = filesOf(dir).filter((file) => file !== MARKER);
  return tallyFiles(new Map(paths.map((path) => [path, measureFile(join(dir, path))])), base);
}

/** Writes the marker into a finished folder. */
export function writeMarker(dir: string, { base, files, digest }: Marker): void {
  writeFileSync(join(dir, MARKER), `${JSON.stringify({ base, files, digest }, undefined, 2)}\n`);
}

/** Reads the marker of a folder; `undefined` where there is none, or none that can be understood. */
export function readMarker(dir: string): Marker | undefined {
  try {
    const marker = JSON.parse(readFileSync(join(dir, MARKER), 'utf8')) as Partial<Marker>;
    if (typeof marker.base !== 'string' || typeof marker.digest !== 'string') return undefined;
    return { base: marker.base, digest: marker.digest, files: Number(marker.files) };
  } catch {
    return undefined;
  }
}

/** Whether every byte in the folder is as its marker says. */
export function isWhole(dir: string, marker: Marker): boolean {
  return statSync(dir).isDirectory() && tally(dir, marker.base).digest === marker.digest;
}
