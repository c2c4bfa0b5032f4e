import { digest } from '../keys/page-key.ts';
import type { SiteIndex } from '../model/site.ts';
import { type Catalogue, STAMP_BYTES } from './catalogue.ts';
import type { FoundPage } from './found-page.ts';
import { gramOfFact } from './grams.ts';
import { listSearchPages, type SearchPage } from './list-pages.ts';
import { planIndex, type TextFile } from './plan-index.ts';
import { needsTable, simplifyBy } from './simplify.ts';
import { traditionalTable } from './traditional-table.ts';
import { buildUnit, CELL_BITS, cutPart, digestOfPart, type SearchText, type Unit } from './unit.ts';
import { dropUnits, keepUnit } from './unit-store.ts';

/** Bytes of index, as units hold them, behind one part that is sent. */
const PART_BYTES = 8_192;

/** An index that is sent in parts. */
export interface IndexedSegment {
  id: string;
  /** Number of its pages. */
  size: number;
  /** It has 2 to the power of this many parts. */
  bits: number;
  /** Differs where the pages or their order do. */
  stamp: number;
  units: Unit[];
}

/** The whole search of a site. */
export interface SearchFiles {
  segments: IndexedSegment[];
  texts: TextFile[];
}

/** Everything that the files of some pages depend on. */
export function describePages(pages: readonly SearchPage[], site: SiteIndex): unknown {
  const { locale } = site.context.config;
  return [locale, pages.map((page) => ({ ...page, read: undefined }))];
}

function* textsOfPages(pages: readonly SearchPage[]): Generator<SearchText> {
  for (const { title, day = '', campaign, columns, read } of pages) {
    const facts = columns.map((id) => gramOfFact('column', id));
    if (campaign !== undefined) facts.push(gramOfFact('campaign', campaign));
    if (day !== '') facts.push(gramOfFact('year', day.slice(0, 4)));
    yield { title, body: read(), facts };
  }
}

const simplify = simplifyBy(traditionalTable());

function indexSegment(
  id: string,
  pages: readonly SearchPage[],
  site: SiteIndex,
  keys: Set<string>,
): IndexedSegment {
  const months = [
    ...Map.groupBy(pages, ({ kind, day = '' }) => (kind === 'article' ? day.slice(0, 7) : '')).values(),
  ];
  const units = months.map((own) => {
    const key = digest(describePages(own, site));
    keys.add(key);
    return keepUnit(key, () => buildUnit(textsOfPages(own), simplify));
  });
  const bytes = units.reduce((sum, unit) => sum + unit.bytes.length, 0);
  const bits = Math.min(CELL_BITS, Math.max(0, Math.ceil(Math.log2(bytes / PART_BYTES))));
  const stamp = Buffer.from(digest(pages.map(({ path }) => path)), 'base64url').readUInt32LE();
  return { id, size: pages.length, bits, stamp, units };
}

const known = new WeakMap<SiteIndex, SearchFiles>();

/** The search of a site in files; found out once a build. Only texts of months that changed are read. */
export function searchFilesOf(site: SiteIndex): SearchFiles {
  const found = known.get(site);
  if (found) return found;
  const { others, articles } = listSearchPages(site);
  const plan = planIndex(others, articles);
  const keys = new Set<string>();
  const segments = plan.segments.map(({ id, pages }) => indexSegment(id, pages, site, keys));
  dropUnits(keys);
  const files = { segments, texts: plan.files };
  known.set(site, files);
  return files;
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
export function keyOfPart({ units, bits, stamp }: IndexedSegment, part: number): string {
  return digest([bits, stamp, units.map(({ size }) => size), digestOfPart(units, part, bits)]);
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
