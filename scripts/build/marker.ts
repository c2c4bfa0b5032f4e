import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The file that says: this folder is a whole site made by Zongshu. It is written last. */
export const MARKER = '.zongshu';

/** What the marker records; the same content always gives the same marker. */
export interface Marker {
  /** Path under which the site is mounted, with a slash at both ends. */
  base: string;
  /** Number of files, the marker not counted. */
  files: number;
  /** SHA-256 over every file's path and bytes, in hexadecimal. */
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
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Counts and hashes a folder, the marker left out. */
export function tally(dir: string, base: string): Tally {
  const hash = createHash('sha256');
  const files = filesOf(dir).filter((file) => file !== MARKER);
  let bytes = 0;
  for (const file of files) {
    const content = readFileSync(join(dir, file));
    bytes += content.length;
    hash.update(`${file}\0${String(content.length)}\0`).update(content);
  }
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { base, files: files.length, digest: hash.digest('hex'), pages, bytes };
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
