import { searchWords } from '../locales/search.ts';
import { linkMonths, type YearLinks } from './column-page.ts';
import { groupByMonth, groupByYear } from './month.ts';
import type { Page } from './page.ts';
import type { SiteIndex } from './site.ts';

/** One choice of a filter. */
export interface FilterChoice {
  value: string;
  title: string;
}

/** A filter of the search, by the name that it has in the address. */
export interface SearchFilter {
  name: 'column' | 'campaign' | 'year';
  label: string;
  choices: FilterChoice[];
}

/** Everything that the search page shows before anything is looked for. */
export interface SearchPageView {
  page: Page;
  filters: SearchFilter[];
  /** The way without a script. */
  years: YearLinks[];
}

function listFilters(site: SiteIndex): SearchFilter[] {
  const { words, config } = site.context;
  const { column, campaign, year } = searchWords(config.locale);
  const columns = site.columns.all.filter(({ id }) => site.articles.inColumn(id).length > 0);
  const years = groupByYear(groupByMonth(site.articles.all));
  // A column below another is set in by a blank of its own width.
  const titleOf = (id: string, title: string): string =>
    '\u3000'.repeat(site.columns.path(id).length - 1) + title;
  const filters: SearchFilter[] = [
    {
      name: 'column',
      label: column,
      choices: columns.map((each) => ({ value: each.id, title: titleOf(each.id, each.column.title) })),
    },
    {
      name: 'campaign',
      label: campaign,
      choices: site.campaigns.map((each) => ({ value: each.id, title: each.campaign.title })),
    },
    {
      name: 'year',
      label: year,
      choices: years.map((each) => ({ value: each.year, title: words.page.year(each.year) })),
    },
  ];
  return filters.filter(({ choices }) => choices.length > 0);
}

/** Gathers what the search page shows; nothing of it depends on a single article, but on which months have some. */
export function buildSearchPage(site: SiteIndex): SearchPageView {
  const { words, addresses, config } = site.context;
  const { title, description } = searchWords(config.locale);
  return {
    page: {
      title,
      description,
      path: addresses.search,
      crumbs: [{ title: words.home, href: addresses.home }],
      column: { name: title, description, keywords: [title], type: '概况信息' },
      hidden: true,
    },
    filters: listFilters(site),
    years: linkMonths(site.articles.all, site, addresses.archiveMonth),
  };
}
