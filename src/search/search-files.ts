import { digest } from '../keys/page-key.ts';
import { type Catalogue, STAMP_BYTES } from './catalogue.ts';
import type { FoundPage } from './found-page.ts';
import type { Simplify } from './fold-text.ts';
import { gramOfFact } from './grams.ts';
import type { SearchPages } from './list-pages.ts';
import type { SearchPage } from './search-page.ts';
import { planIndex, type Segment, type TextFile } from './plan-index.ts';
import { needsTable, simplifyBy } from './simplify.ts';
import { listPairs } from './traditional-table.ts';
import { buildUnit, bytesOf, CELL_BITS, cutPart, digestOfPart, type SearchText, type Unit } from './unit.ts';

/** Most bytes of index behind one part, as units hold them: about twice as many as are sent. */
const PART_BYTES = 12_288;

/** An index that is sent in parts. */
export interface IndexedSegment {
  id: string;
  /** Number of its pages. */
  size: number;
  /** It has 2 to the power of this many parts. */
  bits: number;
  /** Differs where the pages or their order do. */
  stamp: number;
  /** Differs where the same grams would make other parts. */
  key: string;
  units: Unit[];
}

/** The whole search of a site. */
export interface SearchFiles {
  segments: IndexedSegment[];
  texts: TextFile[];
}

/** Gives the unit with a key: one that was kept, or one made now. */
export type KeepUnit = (key: string, make: () => Unit) => Unit;

const keys = new WeakMap<SearchPage, string>();

function keyOfPage(page: SearchPage): string {
  const key = keys.get(page) ?? digest({ ...page, read: undefined });
  keys.set(page, key);
  return key;
}

/** Differs where the text of some pages, or what is said of them, does. */
export function keyOfPages(pages: readonly SearchPage[]): string {
  return digest(pages.map(keyOfPage));
}

function* textsOfPages(pages: readonly SearchPage[]): Generator<SearchText> {
  for (const { title, day = '', campaign, columns, read } of pages) {
    const facts = columns.map((id) => gramOfFact('column', id));
    if (campaign !== undefined) facts.push(gramOfFact('campaign', campaign));
    if (day !== '') facts.push(gramOfFact('year', day.slice(0, 4)));
    yield { title, body: read(), facts };
  }
}

let table: Simplify | undefined;

/** Made where an index is: most builds make none. */
function simplifier(): Simplify {
  table ??= simplifyBy(listPairs('traditional'));
  return table;
}

const monthOf = ({ kind, day = '' }: SearchPage): string => (kind === 'article' ? day.slice(0, 7) : '');

function indexSegment({ id, pages, mostBits = CELL_BITS }: Segment, keep: KeepUnit): IndexedSegment {
  const months = [...Map.groupBy(pages, monthOf).values()];
  const units = months.map((own) => keep(keyOfPages(own), () => buildUnit(textsOfPages(own), simplifier())));
  const bytes = units.reduce((sum, unit) => sum + bytesOf(unit), 0);
  const bits = Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(bytes / PART_BYTES))));
  const stamp = Buffer.from(digest(pages.map(({ path }) => path)), 'base64url').readUInt32LE();
  const key = digest([bits, stamp, units.map(({ size }) => size)]);
  return { id, size: pages.length, bits, stamp, key, units };
}

/** Parts a search into files. */
export function makeSearchFiles({ others, articles }: SearchPages, keep: KeepUnit): SearchFiles {
  const { segments, files } = planIndex(others, articles);
  return { segments: segments.map((segment) => indexSegment(segment, keep)), texts: files };
}

/** Where everything lies. */
export function catalogueOf({ segments, texts }: SearchFiles): Catalogue {
  const groups = Map.groupBy(texts, ({ group }) => group);
  return {
    texts: [...groups].map(([group, list]) => [group, list.map(({ pages }) => pages.length)]),
    segments: segments.map(({ id, size, bits, stamp }) => [id, size, bits, stamp]),
  };
}

/** Differs where the bytes of a part do. */
export function keyOfPart({ units, bits, key }: IndexedSegment, part: number): string {
  return [key, ...digestOfPart(units, part, bits).map((number) => number.toString(36))].join('-');
}

/** A part of an index as it is sent. */
export function partOfSegment({ units, bits, stamp }: IndexedSegment, part: number): Uint8Array<ArrayBuffer> {
  const index = cutPart(units, part, bits);
  const file = new Uint8Array(STAMP_BYTES + index.length);
  new DataView(file.buffer).setUint32(0, stamp);
  file.set(index, STAMP_BYTES);
  return file;
}

/** The pages of a text file as it is sent. */
export function textsOf(pages: readonly SearchPage[]): FoundPage[] {
  return pages.map(({ kind, path, title, day, column, campaign, read }) => {
    const body = read();
    return {
      ...{ kind, path, title, body },
      ...(day === undefined ? {} : { day }),
      ...(column === undefined ? {} : { column }),
      ...(campaign === undefined ? {} : { campaign }),
      ...(needsTable(title + body) ? { traditional: true as const } : {}),
    };
  });
}
