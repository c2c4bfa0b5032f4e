import { articleCard } from './article-card.ts';
import { campaignCard } from './campaign-card.ts';
import type { Card } from './card.ts';
import { columnCard } from './column-card.ts';
import { metricCard } from './metric-card.ts';
import type { SiteIndex } from './site.ts';
import { siteCard } from './site-card.ts';

/** The cards of a site: of itself, its columns, campaigns and metrics, and of the newest articles without a cover. */
export function listCards(site: SiteIndex): Card[] {
  const metrics = site.campaigns.flatMap((campaign) =>
    site.metrics.inCampaign(campaign.id).flatMap((record) => metricCard(record, campaign, site) ?? []),
  );
  return [
    siteCard(site),
    ...site.columns.all.map((record) => columnCard(record, site)),
    ...site.campaigns.map((record) => campaignCard(record, site)),
    ...metrics,
    ...site.articles.all.flatMap((record) => articleCard(record, site) ?? []),
  ];
}
