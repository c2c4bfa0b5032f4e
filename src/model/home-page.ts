import { type ArticleRow, buildArticleRow } from './article.ts';
import { ownPicture } from './card.ts';
import { buildRows } from './column-page.ts';
import { homeCampaign, homeFigures } from './home-figures.ts';
import type { MetricView } from './metric.ts';
import type { NavigationLink } from './navigation.ts';
import type { Page } from './page.ts';
import type { SiteIndex } from './site.ts';
import { siteCard } from './site-card.ts';

/** How many articles each column shows on the home page. */
const IN_COLUMN = 6;

/** The campaign as the home page shows it. */
export interface CampaignStrip {
  link: NavigationLink;
  lead: string;
  metrics: MetricView[];
  /** Its pillars, each leading to its part of the summary. */
  pillars: NavigationLink[];
  /** Address of the list of all its metrics. */
  all: string;
  sources: string[];
}

/** A column with its newest articles. */
export interface ColumnBox {
  link: NavigationLink;
  rows: ArticleRow[];
}

/** Everything that the home page shows. */
export interface HomePage {
  page: Page;
  lead: (ArticleRow & { campaign: NavigationLink | undefined; source: string }) | undefined;
  strip: CampaignStrip | undefined;
  columns: ColumnBox[];
}

/** The campaign whose figures the home page shows. */
function buildStrip(site: SiteIndex): CampaignStrip | undefined {
  const { addresses } = site.context;
  const record = homeCampaign(site);
  if (!record) return undefined;
  const { id, campaign } = record;
  const metrics = homeFigures(record, site);
  return {
    link: { title: campaign.title, href: addresses.campaign(id) },
    lead: campaign.lead,
    metrics,
    pillars: campaign.pillars.map((pillar) => ({
      title: pillar.title,
      href: `${addresses.campaign(id)}#${pillar.id}`,
    })),
    all: addresses.campaignMetrics(id),
    sources: [...new Set(metrics.map(({ source }) => source))],
  };
}

function buildLead(site: SiteIndex): HomePage['lead'] {
  const { config, addresses } = site.context;
  const record = site.articles.get(config.home.lead ?? '') ?? site.articles.all[0];
  if (!record) return undefined;
  const campaign = site.campaigns.find(({ id }) => id === record.front.campaign);
  return {
    ...buildArticleRow(record, addresses.article(record.id)),
    campaign: campaign && { title: campaign.campaign.title, href: addresses.campaign(campaign.id) },
    source: record.front.source.name,
  };
}

/** Columns that have articles of their own, in the order of the tree. */
function buildColumns(site: SiteIndex): ColumnBox[] {
  return site.columns.all.flatMap(({ id, column }) => {
    const own = site.articles
      .inColumn(id)
      .filter(({ front }) => front.column === id || front.also.includes(id));
    if (own.length === 0) return [];
    const link = { title: column.title, href: site.context.addresses.column(id) };
    return [{ link, rows: buildRows(own.slice(0, IN_COLUMN), site) }];
  });
}

/** Gathers what the home page shows. */
export function buildHomePage(site: SiteIndex): HomePage {
  const { config, words, addresses } = site.context;
  return {
    page: {
      title: config.title,
      description: config.description,
      path: addresses.home,
      crumbs: [],
      social: ownPicture(siteCard(site), site.context),
      column: { name: words.home, description: config.description, keywords: [config.title], type: '首页' },
    },
    lead: buildLead(site),
    strip: buildStrip(site),
    columns: buildColumns(site),
  };
}
