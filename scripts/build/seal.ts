import { hash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeDigests } from './code-digests.ts';
import { signaturesOf, type Signatures } from './signature.ts';

/** Form of the seal itself: a seal of another form is none. */
const VERSION = 3;
const NAME = 'seal.json';

/** Parts of the cache that look after themselves, or that mean nothing. */
export const UNSEALED: ReadonlySet<string> = new Set([
  NAME,
  'lock',
  'check',
  'compressed',
  'vite',
  'site',
  'dist',
]);

/** A file of the finished site. */
export interface SealedFile {
  signature: string;
  sha256: string;
  bytes: number;
}

/** What a cache was like when the last build ended well. Without it nothing in the cache is trusted. */
export interface Seal {
  /** The files of the site, by path. */
  site: ReadonlyMap<string, SealedFile>;
  /** Everything else that a build goes by: what Astro keeps of pages, front matter and pictures. */
  engine: Signatures;
  /** The code that made it. */
  code: CodeDigests;
}

interface Written {
  version: number;
  site: [string, string, string, number][];
  engine: [string, string][];
  code: CodeDigests;
}

/** Reads the seal of a cache; undefined where there is none that can be understood. */
export function readSeal(cacheDir: string): Seal | undefined {
  try {
    const [digest, body = ''] = readFileSync(join(cacheDir, NAME), 'utf8').split('\n', 2);
    // A digit that flipped on the disk would still be JSON.
    if (digest !== digestOf(body)) return undefined;
    const written = JSON.parse(body) as Written;
    if (written.version !== VERSION) return undefined;
    const site = written.site.map(
      ([path, signature, sha256, bytes]) => [path, { signature, sha256, bytes }] as const,
    );
    return { site: new Map(site), engine: new Map(written.engine), code: written.code };
  } catch {
    return undefined;
  }
}

const digestOf = (body: string): string => hash('sha256', body, 'base64url');

/** Whether there is a seal at all, whole or not. */
export function hasSeal(cacheDir: string): boolean {
  return existsSync(join(cacheDir, NAME));
}

/** Breaks the seal: from now until it is made anew, nothing in the cache is to be trusted. */
export function breakSeal(cacheDir: string): void {
  rmSync(join(cacheDir, NAME), { force: true });
}

/** Seals a cache at the end of a build. */
export function writeSeal(cacheDir: string, { site, engine, code }: Seal): void {
  const written: Written = {
    version: VERSION,
    code,
    site: [...site].map(([path, { signature, sha256, bytes }]) => [path, signature, sha256, bytes]),
    engine: [...engine],
  };
  const file = join(cacheDir, NAME);
  const body = JSON.stringify(written);
  writeFileSync(`${file}.new`, `${digestOf(body)}\n${body}\n`, { flush: true });
  renameSync(`${file}.new`, file);
}

/** What a build goes by, beside the site itself. */
export function engineSignatures(cacheDir: string): Signatures {
  return signaturesOf(cacheDir, UNSEALED);
}
