import type { Content } from '../checks/content/content.ts';

/** Titles are compared without the signs that differ from page to page. */
const plain = (title: string): string => title.normalize('NFKC').replaceAll(/[\s《》“”"]/g, '');

/** Id of the column that a page's breadcrumb leads to: its last step that is a column's title; undefined for none. */
export function columnOfBreadcrumb(breadcrumb: readonly string[], { columns }: Content): string | undefined {
  const byTitle = new Map([...columns.values()].map(({ id, data }) => [plain(data.title ?? ''), id]));
  return breadcrumb.toReversed().flatMap((step) => byTitle.get(plain(step)) ?? [])[0];
}

/** The article that has this title and was published on this day; undefined where none has. */
export function sameArticle(title: string, day: string, { articles }: Content): string | undefined {
  for (const { id, data } of articles.values()) {
    const titles = [data.title, data.source?.title].flatMap((each) => each ?? []);
    if (data.published?.startsWith(day) === true && titles.some((each) => plain(each) === plain(title)))
      return id;
  }
  return undefined;
}

/** Ids of the articles that bear these titles, in their order, each once; titles that nothing bears are passed over. */
export function articlesByTitle(titles: readonly string[], { articles }: Content): string[] {
  const byTitle = new Map<string, string>();
  for (const { id, data } of articles.values()) {
    for (const title of [data.title, data.source?.title])
      if (title !== undefined) byTitle.set(plain(title), id);
  }
  return [...new Set(titles.flatMap((title) => byTitle.get(plain(title)) ?? []))];
}
