import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { PathClass } from '../host/header-rules.ts';
import type { MovedPage } from '../host/host-plan.ts';
import type { Encoding } from './codecs.ts';

/** What one file holds. */
export interface Measure {
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string;
  bytes: number;
}

/** A file of a release. */
export interface ReleasedFile extends Measure {
  /** Path inside the site, without a slash in front. */
  path: string;
  /** Content-Type. */
  type: string;
  /** What the file is to a cache; its headers follow from it (`scripts/host/header-rules.ts`). */
  class: PathClass;
  /** Its compressed twins, each beside it: `index.html.br`. Only those that are smaller than the file. */
  variants: Partial<Record<Encoding, Measure>>;
  /** Of a picture or script that the site uses no more: since when, in UTC. It is taken away a day later. */
  leaving?: string;
}

/** All that is known of a release. The same site, moved and withdrawn pages give the same id. */
export interface Manifest {
  /** First 16 digits of a SHA-256 over everything below. */
  id: string;
  /** The release that was served before this one. */
  previous: string | null;
  /** Scheme and host: `https://www.example.gov.cn`. */
  url: string;
  /** The path under which the site is mounted, with a slash at both ends. */
  base: string;
  /** Which twins a file may have: `br zst gz`. */
  compression: string;
  /** SHA-256 over the paths and the bytes of the site, as its build wrote it down. */
  digest: string;
  /** Old addresses and where they lead, sorted; paths inside the site without a slash in front. */
  moved: MovedPage[];
  /** Pages that are gone for good (410), sorted; paths inside the site without a slash in front. */
  gone: string[];
  /** Every file, sorted by its path. */
  files: ReleasedFile[];
}

/** What a release is known by. */
export type Identity = Pick<Manifest, 'url' | 'base' | 'compression' | 'digest' | 'moved' | 'gone'>;

/** The id of a release: the same for the same content, whatever was served before. */
export function releaseId({ url, base, compression, digest, moved, gone }: Identity): string {
  const text = JSON.stringify([
    url,
    base,
    compression,
    digest,
    moved.map(({ from, to }) => [from, to]),
    gone,
  ]);
  return hash('sha256', text).slice(0, 16);
}

/** Writes a manifest beside its place and moves it there; one line a file, so that two can be compared by eye. */
export function writeManifest(file: string, { files, ...head }: Manifest): void {
  const body = JSON.stringify(head, undefined, 1).replace(/\n\}$/, '');
  const lines = files.map((each) => `  ${JSON.stringify(each)}`).join(',\n');
  writeFileSync(`${file}.new`, `${body},\n "files": [\n${lines}\n ]\n}\n`, { flush: true });
  renameSync(`${file}.new`, file);
}

/** Reads a manifest; undefined where there is none, or none that says what it is about. */
export function readManifest(file: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    return manifest.id === releaseId(manifest) && Array.isArray(manifest.files) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** Every file that lies in the folder of a release, twins too, with what each must hold. */
export function storedFiles({ files }: Pick<Manifest, 'files'>): Map<string, Measure> {
  const all = new Map<string, Measure>();
  for (const { path, sha256, bytes, variants } of files) {
    all.set(path, { sha256, bytes });
    for (const [encoding, measure] of Object.entries(variants)) all.set(`${path}.${encoding}`, measure);
  }
  return all;
}

/** Paths of a file and of its twins. */
export function storedPaths({ path, variants }: ReleasedFile): string[] {
  return [path, ...Object.keys(variants).map((encoding) => `${path}.${encoding}`)];
}
