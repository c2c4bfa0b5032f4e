import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { MeasuredFile } from '../build/marker.ts';
import { classOfPath } from '../host/header-rules.ts';
import { CODECS, type Encoding } from './codecs.ts';
import type { CompressedStore } from './compressed-store.ts';
import { isCompressible, mediaTypeOf } from './kind-of-path.ts';
import { Layer } from './layer.ts';
import { leavingAssets } from './leaving-assets.ts';
import { storedPaths, type ReleasedFile } from './manifest.ts';
import type { KnownRelease } from './known-release.ts';

/** The site of which a release is made. */
export interface Source {
  /** Its folder. */
  dir: string;
  /** What its files hold, by path. */
  files: ReadonlyMap<string, MeasuredFile>;
}

/** How a release is assembled. */
export interface AssembleChoice {
  /** What was compressed before. */
  store: CompressedStore;
  /** The release that is served now: its files are used again where they are the same. */
  earlier?: KnownRelease | undefined;
  /** The moment of the release. */
  now: Date;
  /** Told how many files are read and compressed, of how many: before that begins, and after each. */
  onPack?: (done: number, files: number) => void;
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
  { store, earlier, now, onPack }: AssembleChoice,
): Promise<ReleasedFile[]> {
  const laid: ReleasedFile[] = [];
  const layer = new Layer(site, earlier?.folder.site);
  const known = usableFiles(earlier);
  const rest: [string, MeasuredFile][] = [];
  for (const [path, measure] of source.files) {
    const file = known.get(path);
    if (file?.sha256 !== measure.sha256) {
      rest.push([path, measure]);
      continue;
    }
    for (const each of storedPaths(file)) layer.take(each);
    laid.push({ ...describe(path), ...measure, variants: file.variants });
  }
  for (const file of leavingAssets([...known.values()], source.files, now)) {
    for (const each of storedPaths(file)) layer.take(each);
    laid.push(file);
  }
  let done = 0;
  onPack?.(done, rest.length);
  await eachOf(rest, async ([path, { sha256, bytes }]) => {
    const content = readFileSync(join(source.dir, path));
    if (hash('sha256', content) !== sha256) throw new SourceChanged(path);
    layer.write(path, content);
    const variants = isCompressible(path) ? await layVariants(layer, path, content, sha256, store) : {};
    laid.push({ ...describe(path), sha256, bytes, variants });
    onPack?.((done += 1), rest.length);
  });
  return laid.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function describe(path: string): Pick<ReleasedFile, 'path' | 'type' | 'class'> {
  return { path, type: mediaTypeOf(path), class: classOfPath(path) };
}

/** Files of the earlier release that are there, whole and with all their twins. */
function usableFiles(earlier: KnownRelease | undefined): Map<string, ReleasedFile> {
  if (!earlier) return new Map();
  const damaged = new Set(earlier.damage);
  const whole = earlier.manifest.files.filter((file) => !storedPaths(file).some((path) => damaged.has(path)));
  return new Map(whole.map((file) => [file.path, file]));
}

/**
 * Lays the twins of a file: all of them, or none where one is no smaller than the file. nginx says `Vary` only of a file
 * that has the twin for which a reader asked; with one twin missing, a cache would take the plain answer for everybody's.
 */
async function layVariants(
  layer: Layer,
  path: string,
  content: Buffer,
  sha256: string,
  store: CompressedStore,
): Promise<ReleasedFile['variants']> {
  const twins: [Encoding, Buffer][] = [];
  for (const codec of CODECS) {
    const packed = await store.get(content, sha256, codec);
    if (!packed) return {};
    twins.push([codec.encoding, packed]);
  }
  const variants: ReleasedFile['variants'] = {};
  for (const [encoding, packed] of twins) {
    layer.write(`${path}.${encoding}`, packed);
    variants[encoding] = { sha256: hash('sha256', packed), bytes: packed.length };
  }
  return variants;
}

/** Does the same with each item, as many at a time as there are processors, and two more to keep the disk busy. */
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 2 }, worker));
}
