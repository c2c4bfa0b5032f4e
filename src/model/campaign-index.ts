import type { NavigationLink } from './navigation.ts';
import type { Page } from './page.ts';
import type { SiteIndex } from './site.ts';

/** A campaign's list, with a sentence on the campaign. */
export interface CampaignLink extends NavigationLink {
  lead: string;
}

/** The page that leads to the metrics, or to the documents, of every campaign that has any. */
export function buildCampaignIndex(
  kind: 'metrics' | 'documents',
  site: SiteIndex,
): { page: Page; links: CampaignLink[] } {
  const { words, addresses, config } = site.context;
  const title = words.pages[kind];
  const [address, isEmpty] =
    kind === 'metrics'
      ? [addresses.campaignMetrics, (id: string) => site.metrics.inCampaign(id).length === 0]
      : [addresses.campaignDocuments, (id: string) => (site.documents.get(id) ?? []).length === 0];
  const type = kind === 'metrics' ? '数据发布' : '政策文件';
  const links = site.campaigns
    .filter(({ id }) => !isEmpty(id))
    .map(({ id, campaign }) => ({ title: campaign.title, href: address(id), lead: campaign.lead }));
  return {
    page: {
      title,
      description: config.description,
      path: addresses[kind],
      crumbs: [{ title: words.home, href: addresses.home }],
      column: { name: title, description: config.description, keywords: [title], type },
      isList: true,
      hidden: links.length === 0,
    },
    links,
  };
}
