import { BitReader } from './bits.ts';
import { type Catalogue, OTHER_PAGES, partPath, STAMP_BYTES, textPath } from './catalogue.ts';
import type { Simplify } from './fold-text.ts';
import type { FoundPage } from './found-page.ts';
import { gramOfFact, gramsOfPhrase } from './grams.ts';
import { orderPages } from './order-pages.ts';
import { keyOf, partOf, visitPart } from './part.ts';
import { FILTERS, type Query } from './query.ts';
import { needsTable, simplifyBy, simplifyPlain } from './simplify.ts';

/**
 * Fetches a file of the site by its path from the base. Throws where it cannot.
 * @param anew Past every cache: what was fetched before belongs to two publications of the site.
 */
export type FetchFile = (path: string, anew: boolean) => Promise<ArrayBuffer>;

/** Thrown where two files are of two publications of the site. */
class Mixed extends Error {}

type Segment = Catalogue['segments'][number];

/** Numbers of pages, by where all grams stand. */
interface Lists {
  titles: number[];
  texts: number[];
}

/** The files of the search, each fetched once and only when it is needed. */
export class SearchIndex {
  private files = new Map<string, Promise<unknown>>();
  private anew = false;
  private readonly fetchFile: FetchFile;

  constructor(fetchFile: FetchFile) {
    this.fetchFile = fetchFile;
  }

  /** Does some work with the files, a second time with fresh ones if the site was published meanwhile. */
  async steadily<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Mixed)) throw error;
      this.forget();
      return work();
    }
  }

  /** Fetches every file anew from now on: one of those that are here is not what it should be. */
  forget(): void {
    this.files = new Map();
    this.anew = true;
  }

  /** Where everything lies. */
  catalogue(): Promise<Catalogue> {
    return this.json<Catalogue>('search/catalogue.json');
  }

  /** How characters are simplified while this text is looked for: the table is fetched only where it is needed. */
  async simplifyFor(text: string): Promise<Simplify> {
    return needsTable(text) ? this.table() : simplifyPlain;
  }

  /** Turns every traditional character into the simplified one. */
  table(): Promise<Simplify> {
    return this.once('search/traditional.txt', (bytes) => simplifyBy(new TextDecoder().decode(bytes)));
  }

  /** Numbers of the pages that may hold all phrases, the likeliest first. */
  async candidates(phrases: readonly string[], query: Omit<Query, 'words'>): Promise<number[]> {
    const grams = [...new Set(phrases.flatMap(gramsOfPhrase))];
    const joints = phrases
      .slice(1)
      .flatMap((phrase, index) => gramsOfPhrase(`${phrases[index]?.at(-1) ?? ''}${phrase[0] ?? ''}`));
    const facts = FILTERS.flatMap((name) => (query[name] === '' ? [] : [gramOfFact(name, query[name])]));
    const { segments } = await this.catalogue();
    const found = await Promise.all(
      segments.map((segment) => this.lookUp(segment, { grams, joints, facts })),
    );
    const others = segments[0]?.[0] === OTHER_PAGES ? segments[0][1] : 0;
    let first = 0;
    const all: Lists & { joined: number[] } = { titles: [], texts: [], joined: [] };
    found.forEach((lists, index) => {
      for (const name of ['titles', 'texts', 'joined'] as const)
        for (const page of lists[name]) all[name].push(first + page);
      first += segments[index]?.[1] ?? 0;
    });
    return orderPages(all, others);
  }

  /** The page with this number. */
  async page(number: number): Promise<FoundPage> {
    let rest = number;
    for (const [group, files] of (await this.catalogue()).texts) {
      for (const [file, count] of files.entries()) {
        if (rest < count) return this.pageOf(textPath(group, file), count, rest);
        rest -= count;
      }
    }
    throw new Mixed('The search index names a page that is not there.');
  }

  private async pageOf(path: string, count: number, place: number): Promise<FoundPage> {
    const pages = await this.json<FoundPage[]>(path);
    const page = pages[place];
    if (pages.length !== count || !page) throw new Mixed(path);
    return page;
  }

  private async lookUp(
    segment: Segment,
    { grams, joints, facts }: { grams: number[]; joints: number[]; facts: number[] },
  ): Promise<Lists & { joined: number[] }> {
    const pages = await this.pagesByKey(segment, [...grams, ...joints, ...facts]);
    const lists = (hashes: readonly number[], inTitle: boolean): Set<number>[] =>
      hashes.map((hash) => pages.get(hash)?.[Number(inTitle)] ?? new Set());
    const wanted = lists(facts, false);
    const texts = intersect([...lists(grams, false), ...wanted]);
    return {
      titles: intersect([...lists(grams, true), ...wanted]),
      texts,
      joined: joints.length === 0 ? [] : intersect([new Set(texts), ...lists(joints, false)]),
    };
  }

  /** For each gram the pages with it in their text, and those with it in their title. */
  private async pagesByKey(
    [id, size, bits, stamp]: Segment,
    hashes: readonly number[],
  ): Promise<Map<number, [Set<number>, Set<number>]>> {
    const found = new Map(
      hashes.map((hash): [number, [Set<number>, Set<number>]] => [hash, [new Set(), new Set()]]),
    );
    const byPart = groupByPart([...found.keys()], bits);
    await Promise.all(
      [...byPart].map(async ([part, own]) => {
        const bytes = await this.part(partPath(id, part), stamp);
        const sets = new Map<number, Set<number>[]>();
        for (const hash of own)
          for (const inTitle of [false, true]) {
            const key = keyOf(hash, inTitle);
            const set = found.get(hash)?.[Number(inTitle)];
            if (set) sets.set(key, [...(sets.get(key) ?? []), set]);
          }
        visitPart(new BitReader(bytes), size, (key, page) => {
          sets.get(key)?.forEach((set) => set.add(page));
        });
      }),
    );
    return found;
  }

  private part(path: string, stamp: number): Promise<Uint8Array> {
    return this.once(path, (bytes) => {
      if (bytes.byteLength < STAMP_BYTES || new DataView(bytes).getUint32(0) !== stamp) throw new Mixed(path);
      return new Uint8Array(bytes, STAMP_BYTES);
    });
  }

  private json<T>(path: string): Promise<T> {
    return this.once(path, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T);
  }

  /** Fetches a file, or gives it as it was fetched before; one that failed is asked for again the next time. */
  private once<T>(path: string, read: (bytes: ArrayBuffer) => T): Promise<T> {
    const known = this.files.get(path) as Promise<T> | undefined;
    if (known) return known;
    const { files } = this;
    const file = this.fetchFile(path, this.anew).then(read);
    files.set(path, file);
    file.catch(() => files.delete(path));
    return file;
  }
}

/** Hashes by the part that they lie in. */
function groupByPart(hashes: readonly number[], bits: number): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  for (const hash of hashes) {
    const part = partOf(hash, bits);
    parts.set(part, [...(parts.get(part) ?? []), hash]);
  }
  return parts;
}

/** What all sets have in common, in their order; the smallest is gone through, because nothing can be more. */
function intersect(sets: readonly ReadonlySet<number>[]): number[] {
  const [first, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return first ? [...first].filter((page) => others.every((set) => set.has(page))) : [];
}
