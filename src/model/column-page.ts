import { type ArticleRow, buildArticleRow } from './article.ts';
import type { ArticleRecord } from './article.ts';
import { feedLinks } from './alternate-links.ts';
import { ownPicture } from './card.ts';
import type { ColumnRecord } from './column.ts';
import { columnCard, lentByColumn } from './column-card.ts';
import { columnFeed } from './feed.ts';
import { groupByMonth, groupByYear } from './month.ts';
import type { NavigationLink } from './navigation.ts';
import { columnCrumbs, columnTags, type Page } from './page.ts';
import type { SiteIndex } from './site.ts';

/** How many articles the newest page of a column shows; months hold all of them. */
const NEWEST = 20;

/** Months of one year, as links. */
export interface YearLinks {
  year: string;
  months: NavigationLink[];
}

/** Everything that the page of a column shows. */
export interface ColumnPage {
  page: Page;
  children: NavigationLink[];
  newest: ArticleRow[];
  years: YearLinks[];
}

/** Articles as rows of a list. */
export function buildRows(articles: readonly ArticleRecord[], site: SiteIndex): ArticleRow[] {
  return articles.map((record) => buildArticleRow(record, site.context.addresses.article(record.id)));
}

/** The months of some articles by year, each as a link. */
export function linkMonths(
  articles: readonly ArticleRecord[],
  site: SiteIndex,
  address: (month: string) => string,
): YearLinks[] {
  const { words } = site.context;
  return groupByYear(groupByMonth(articles)).map(({ year, months }) => ({
    year: words.page.year(year),
    months: months.map(({ month }) => ({ title: words.page.month(month), href: address(month) })),
  }));
}

/** Gathers what the page of a column shows. Columns below it without articles are left out. */
export function buildColumnPage(record: ColumnRecord, site: SiteIndex): ColumnPage {
  const { id, column } = record;
  const { context, columns, articles } = site;
  const { addresses } = context;
  const listed = articles.inColumn(id);
  return {
    page: {
      title: column.title,
      description: column.description,
      path: addresses.column(id),
      crumbs: columnCrumbs(columns.path(id).slice(0, -1), context),
      column: columnTags(column),
      social: ownPicture(columnCard(record, site), context),
      alternates: feedLinks(columnFeed(id, column, context), context),
      isList: true,
      hidden: listed.length === 0,
    },
    children: columns
      .children(id)
      .filter((child) => articles.inColumn(child.id).length > 0)
      .map((child) => ({ title: child.column.title, href: addresses.column(child.id) })),
    newest: buildRows(listed.slice(0, NEWEST), site),
    years: linkMonths(listed, site, (month) => addresses.columnMonth(id, month)),
  };
}

/** Everything that the page of one month of a column shows. It never changes again once the month is over. */
export function buildColumnMonthPage(
  record: ColumnRecord,
  month: string,
  site: SiteIndex,
): { page: Page; rows: ArticleRow[] } {
  const { id, column } = record;
  const { context, columns, articles } = site;
  const { words, addresses } = context;
  const listed = articles.inMonth(month, id);
  return {
    page: {
      title: words.page.monthTitle(column.title, month),
      description: column.description,
      path: addresses.columnMonth(id, month),
      crumbs: columnCrumbs(columns.path(id), context),
      column: columnTags(column),
      social: lentByColumn(record, site),
      isList: true,
    },
    rows: buildRows(listed, site),
  };
}
