import { CELLS } from '../../src/search/unit.ts';
import { catalogueOf, makeSearchFiles, partOfSegment, textsOf } from '../../src/search/search-files.ts';
import { partPath, textPath } from '../../src/search/catalogue.ts';
import type { SearchPage } from '../../src/search/search-page.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { listPairs } from '../../src/search/traditional-table.ts';

/** Files of a search by their path from the base of the site. */
export type SearchFolder = ReadonlyMap<string, Uint8Array>;

/** An article of the index, as the site would list it. */
export function articleOf(id: string, day: string, title: string, body: string): SearchPage {
  return {
    ...{
      kind: 'article',
      path: `articles/${id}.html`,
      title,
      day,
      column: 'news',
      columns: ['news', id.slice(0, 4)],
    },
    ...{ source: body, characters: body.length, read: () => body },
  };
}

const write = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Every file of the search over some articles, made as a build makes them. */
export function searchFolder(
  articles: readonly SearchPage[],
  others: readonly SearchPage[] = [],
): SearchFolder {
  const sorted = articles.toSorted(({ day: a = '' }, { day: b = '' }) => (a < b ? -1 : Number(a > b)));
  const search = makeSearchFiles({ others: new Map([['other', [...others]]]), articles: sorted }, (_, make) =>
    make(),
  );
  const files = new Map<string, Uint8Array>([
    ['search/catalogue.json', write(catalogueOf(search))],
    ['search/traditional.txt', new TextEncoder().encode(listPairs('traditional'))],
  ]);
  for (const segment of search.segments)
    for (let part = 0; part < 2 ** segment.bits && part < CELLS; part += 1)
      files.set(partPath(segment.id, part), partOfSegment(segment, part));
  for (const { group, number, pages } of search.texts)
    files.set(textPath(group, number), write(textsOf(pages)));
  return files;
}

/** The browser's index over some files; `fetched` notes the paths that it asks for. */
export function indexOver(files: SearchFolder, fetched: string[] = []): SearchIndex {
  return new SearchIndex((path) => {
    fetched.push(path);
    const bytes = files.get(path);
    if (!bytes) return Promise.reject(new Error(`There is no ${path}.`));
    return Promise.resolve(bytes.slice().buffer);
  });
}
