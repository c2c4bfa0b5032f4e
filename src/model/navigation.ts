import type { NavigationItem, Site } from '../schemas/site.ts';
import type { ReaderWords } from '../locales/reader-words.ts';
import type { Addresses } from './addresses.ts';
import type { CampaignRecord } from './campaign.ts';
import type { ColumnTree } from './column.ts';

/** One link of the main navigation. */
export interface NavigationLink {
  title: string;
  href: string;
}

/** What the navigation needs to know of the site. */
export interface NavigationContext {
  addresses: Addresses;
  words: ReaderWords;
  columns: ColumnTree;
  campaigns: readonly CampaignRecord[];
  /** Whether a column, or one below it, has an article that readers may see. */
  hasArticles: (column: string) => boolean;
}

/** The list of one campaign where the site has just one, else the page that leads to all of them. */
function campaignList(
  kind: 'metrics' | 'documents',
  { addresses, campaigns }: Pick<NavigationContext, 'addresses' | 'campaigns'>,
): string {
  const [only, ...others] = campaigns;
  if (!only || others.length > 0) return addresses[kind];
  return kind === 'metrics' ? addresses.campaignMetrics(only.id) : addresses.campaignDocuments(only.id);
}

/** Address of one of the pages that Zongshu makes itself. */
export function pageLink(
  page: Extract<NavigationItem, { page: string }>['page'],
  context: Pick<NavigationContext, 'addresses' | 'campaigns' | 'words'>,
): NavigationLink {
  const { addresses, words } = context;
  switch (page) {
    case 'archive':
      return { title: words.pages.archive, href: addresses.archive };
    case 'site-map':
      return { title: words.pages.siteMap, href: addresses.siteMap };
    case 'accessibility':
      return { title: words.pages.accessibility, href: addresses.accessibility };
    case 'documents':
    case 'metrics':
      return { title: words.pages[page], href: campaignList(page, context) };
  }
}

/** One entry as a link; nothing where it leads to no page, or to an empty column. */
function buildLink(item: NavigationItem, context: NavigationContext): NavigationLink | undefined {
  if ('page' in item) return pageLink(item.page, context);
  if ('url' in item) return { title: item.title, href: item.url };
  if ('campaign' in item) {
    const found = context.campaigns.find(({ id }) => id === item.campaign);
    return found && { title: found.campaign.title, href: context.addresses.campaign(found.id) };
  }
  const found = context.columns.get(item.column);
  if (!found || !context.hasArticles(found.id)) return undefined;
  return { title: found.column.title, href: context.addresses.column(found.id) };
}

/** The main navigation: the home page first, then the entries of `content/site.yaml` that lead somewhere. */
export function buildNavigation(
  site: Pick<Site, 'navigation'>,
  context: NavigationContext,
): NavigationLink[] {
  const links = site.navigation.flatMap((item) => buildLink(item, context) ?? []);
  return [{ title: context.words.home, href: context.addresses.home }, ...links];
}
