import { hash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  utimesSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { MeasuredFile } from '../build/marker.ts';
import { classOfPath } from '../host/header-rules.ts';
import { CODECS } from './codecs.ts';
import type { CompressedStore } from './compressed-store.ts';
import { isCompressible, mediaTypeOf } from './kind-of-path.ts';
import { COMPRESSION } from './codecs.ts';
import { storedFiles, type Manifest, type ReleasedFile } from './manifest.ts';
import { holds, readReleaseSeal } from './release-seal.ts';
import type { ReleaseFolder } from './shelf.ts';

/** The site of which a release is made. */
export interface Source {
  /** Its folder. */
  dir: string;
  /** What its files hold, by path. */
  files: ReadonlyMap<string, MeasuredFile>;
}

/** An earlier release, whose files are used again where they are the same. */
export interface Earlier {
  folder: ReleaseFolder;
  manifest: Manifest;
}

/** Thrown where a file of the site is not what it was a moment ago. */
export class SourceChanged extends Error {
  override name = 'SourceChanged';
}

/**
 * Lays the files of a release, with their compressed twins, into `site`. What the earlier release has already is linked
 * from there, so that it keeps its place on the disk and its time (and so its ETag); all else is copied, never linked:
 * whoever writes into `dist/` or into the cache must not write into what is served.
 * @param site An empty place.
 * @throws {@link SourceChanged}
 */
export async function assemble(
  source: Source,
  site: string,
  store: CompressedStore,
  earlier?: Earlier,
): Promise<ReleasedFile[]> {
  const laid: ReleasedFile[] = [];
  const lay = new Layer(site);
  const known = earlier && knownFiles(earlier);
  const rest: [string, MeasuredFile][] = [];
  for (const [path, measure] of source.files) {
    const linked = known?.(path, measure.sha256);
    if (linked) laid.push(lay.links(linked, earlier?.folder.site ?? ''));
    else rest.push([path, measure]);
  }
  await eachOf(rest, async ([path, { sha256, bytes }]) => {
    const content = readFileSync(join(source.dir, path));
    if (hash('sha256', content) !== sha256) throw new SourceChanged(path);
    lay.file(path, content);
    const variants = isCompressible(path) ? await layVariants(lay, path, content, sha256, store) : {};
    laid.push({ ...describe(path), sha256, bytes, variants });
  });
  return laid.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function describe(path: string): Pick<ReleasedFile, 'path' | 'type' | 'class'> {
  return { path, type: mediaTypeOf(path), class: classOfPath(path) };
}

/** Tells of a file whether the earlier release has it, whole and with all its twins. */
function knownFiles({
  folder,
  manifest,
}: Earlier): (path: string, sha256: string) => ReleasedFile | undefined {
  if (manifest.compression !== COMPRESSION) return () => undefined;
  const files = new Map(manifest.files.map((file) => [file.path, file]));
  const sealed = readReleaseSeal(folder);
  return (path, sha256) => {
    const file = files.get(path);
    if (file?.sha256 !== sha256) return undefined;
    const stored = [...storedFiles({ files: [file] })];
    return stored.every(([each, measure]) => holds(join(folder.site, each), measure, sealed.get(each)))
      ? file
      : undefined;
  };
}

async function layVariants(
  lay: Layer,
  path: string,
  content: Buffer,
  sha256: string,
  store: CompressedStore,
): Promise<ReleasedFile['variants']> {
  const variants: ReleasedFile['variants'] = {};
  for (const codec of CODECS) {
    const packed = await store.get(content, sha256, codec);
    if (!packed) continue;
    lay.file(`${path}.${codec.encoding}`, packed);
    variants[codec.encoding] = { sha256: hash('sha256', packed), bytes: packed.length };
  }
  return variants;
}

/** Puts files into a folder; makes the folders that they need, once each. */
class Layer {
  readonly #site: string;
  readonly #made = new Set<string>();

  constructor(site: string) {
    this.#site = site;
  }

  file(path: string, content: Buffer): void {
    writeFileSync(this.#target(path), content);
  }

  /** The same files as in another release; what is not known any more of their kind is told anew. */
  links(file: ReleasedFile, from: string): ReleasedFile {
    for (const path of storedFiles({ files: [file] }).keys())
      linkOrCopy(join(from, path), this.#target(path));
    return { ...describe(file.path), sha256: file.sha256, bytes: file.bytes, variants: file.variants };
  }

  #target(path: string): string {
    const target = join(this.#site, path);
    const folder = dirname(target);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return target;
  }
}

/** A file system without links gets a copy of the same time. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS') throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

/** Does the same with each item, as many at a time as there are processors, and two more to keep the disk busy. */
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 2 }, worker));
}
