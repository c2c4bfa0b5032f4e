import type { ArticleRow } from './article.ts';
import { buildRows, linkMonths, type YearLinks } from './column-page.ts';
import type { Page } from './page.ts';
import type { SiteIndex } from './site.ts';

/** What the head says of a page of the archive; no government tags but those of the site apply to it. */
function describe(site: SiteIndex, title: string, path: string): Page {
  const { words, addresses } = site.context;
  const description = words.archive.lead;
  return {
    title,
    description,
    path,
    crumbs: [{ title: words.home, href: addresses.home }],
    column: { name: words.pages.archive, description, keywords: [words.pages.archive], type: '工作动态' },
    isList: true,
  };
}

/** All months that have articles. */
export function buildArchivePage(site: SiteIndex): { page: Page; years: YearLinks[] } {
  const { words, addresses } = site.context;
  return {
    page: {
      ...describe(site, words.pages.archive, addresses.archive),
      hidden: site.articles.all.length === 0,
    },
    years: linkMonths(site.articles.all, site, addresses.archiveMonth),
  };
}

/** All articles of one month. The page never changes again once the month is over. */
export function buildArchiveMonthPage(month: string, site: SiteIndex): { page: Page; rows: ArticleRow[] } {
  const { words, addresses } = site.context;
  const page = describe(
    site,
    words.page.monthTitle(words.pages.archive, month),
    addresses.archiveMonth(month),
  );
  const link = { title: words.pages.archive, href: addresses.archive };
  return {
    page: { ...page, crumbs: [...page.crumbs, link] },
    rows: buildRows(site.articles.inMonth(month), site),
  };
}
