import { linkDocuments } from './campaign-page.ts';
import { pageLink, type NavigationLink } from './navigation.ts';
import type { Page } from './page.ts';
import type { SiteIndex } from './site.ts';

/** One link of the site map with those under it. */
export interface MapNode extends NavigationLink {
  children: MapNode[];
}

/** A part of the site map. */
export interface MapSection {
  title: string;
  nodes: MapNode[];
}

const leaf = (link: NavigationLink): MapNode => ({ ...link, children: [] });

/** The columns under `parent`, each with the columns under it; empty ones too, for their pages exist. */
function mapColumns(site: SiteIndex, parent?: string): MapNode[] {
  return site.columns.children(parent).map(({ id, column }) => ({
    title: column.title,
    href: site.context.addresses.column(id),
    children: mapColumns(site, id),
  }));
}

function mapCampaigns(site: SiteIndex): MapNode[] {
  const { addresses, words } = site.context;
  return site.campaigns.map(({ id, campaign }) => ({
    title: campaign.title,
    href: addresses.campaign(id),
    children: [
      leaf({ title: words.pages.metrics, href: addresses.campaignMetrics(id) }),
      ...[
        {
          title: words.pages.documents,
          href: addresses.campaignDocuments(id),
          children: linkDocuments(id, site).map(leaf),
        },
      ].filter(({ children }) => children.length > 0),
    ],
  }));
}

/** Everything that a reader can go to, articles by way of columns and months. */
export function buildSiteMap(site: SiteIndex): { page: Page; sections: MapSection[] } {
  const { words, addresses, config } = site.context;
  const own = (['metrics', 'documents', 'archive', 'accessibility'] as const).map((page) =>
    leaf(pageLink(page, { addresses, words, campaigns: site.campaigns })),
  );
  const sections = [
    { title: words.siteMap.columns, nodes: mapColumns(site) },
    { title: words.siteMap.campaigns, nodes: mapCampaigns(site) },
    { title: words.siteMap.pages, nodes: [leaf({ title: words.home, href: addresses.home }), ...own] },
  ];
  return {
    page: {
      title: words.pages.siteMap,
      description: words.siteMap.lead,
      path: addresses.siteMap,
      crumbs: [{ title: words.home, href: addresses.home }],
      column: {
        name: words.pages.siteMap,
        description: config.description,
        keywords: [config.title],
        type: '概况信息',
      },
    },
    sections: sections.filter(({ nodes }) => nodes.length > 0),
  };
}
