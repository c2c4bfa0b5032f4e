import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Codec, recipeOf } from './codecs.ts';

/** What is kept of a compression that made nothing smaller. */
const NO_GAIN = 'none';

/**
 * What was compressed once. The name of each file holds the digest of what was compressed, how, and the digest of the
 * result: a result is used only where its bytes are what its name says. It may be thrown away at any time.
 */
export class CompressedStore {
  readonly #dir: string;
  /** Digest and recipe → name; one folder at a time, when it is first asked for. */
  readonly #known = new Map<string, Map<string, string>>();

  /** @param dir Folder of the store; it is made when something is first kept. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** The compressed twin of `content`; undefined where it is no smaller. */
  async get(content: Buffer, sha256: string, codec: Codec): Promise<Buffer | undefined> {
    const key = `${sha256}.${recipeOf(codec, content.length)}`;
    const name = this.#folder(key).get(key);
    if (name?.endsWith(`.${NO_GAIN}`)) return undefined;
    const kept = name === undefined ? undefined : this.#read(name);
    if (kept) return kept;
    const packed = await codec.compress(content, codec.level(content.length));
    const result = packed.length < content.length ? packed : undefined;
    this.#keep(key, result);
    return result;
  }

  /** Throws away what was made of contents that are none of these; what cannot be thrown away stays. */
  keepOnly(digests: ReadonlySet<string>): void {
    for (const folder of namesIn(this.#dir))
      for (const name of namesIn(join(this.#dir, folder)))
        if (!digests.has(name.slice(0, 64)))
          rmSync(join(this.#dir, folder, name), { recursive: true, force: true });
  }

  #folder(key: string): Map<string, string> {
    const folder = key.slice(0, 2);
    const known = this.#known.get(folder) ?? new Map(this.#list(folder));
    this.#known.set(folder, known);
    return known;
  }

  #list(folder: string): [string, string][] {
    return namesIn(join(this.#dir, folder)).map((name) => [name.slice(0, name.lastIndexOf('.')), name]);
  }

  #read(name: string): Buffer | undefined {
    try {
      const content = readFileSync(join(this.#dir, name.slice(0, 2), name));
      return name.endsWith(`.${hash('sha256', content)}`) ? content : undefined;
    } catch {
      return undefined;
    }
  }

  /** Written beside its place and moved there; a disk that takes nothing costs time at the next release, no more. */
  #keep(key: string, result: Buffer | undefined): void {
    const dir = join(this.#dir, key.slice(0, 2));
    const name = `${key}.${result ? hash('sha256', result) : NO_GAIN}`;
    const own = join(this.#dir, key.slice(0, 2), `.${process.pid}.new`);
    try {
      mkdirSync(dir, { recursive: true });
      writeFileSync(own, result ?? '');
      renameSync(own, join(dir, name));
    } catch {
      discard(own);
    }
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // There is not even a folder where it could lie.
  }
}

/** Names in a folder; none where it cannot be read, for what is kept here can always be made anew. */
function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
