import type { CampaignRecord } from './campaign.ts';
import { viewMetrics } from './campaign-page.ts';
import type { MetricView } from './metric.ts';
import type { SiteIndex } from './site.ts';

/** The campaign whose figures the home page shows: the one that `site.yaml` names, else the first. */
export function homeCampaign(site: SiteIndex): CampaignRecord | undefined {
  const { home } = site.context.config;
  return site.campaigns.find(({ id }) => id === home.campaign) ?? site.campaigns[0];
}

/** The figures of the home page: those that `site.yaml` names, else the headline of its campaign. */
export function homeFigures({ id, campaign }: CampaignRecord, site: SiteIndex): MetricView[] {
  const { home } = site.context.config;
  if (!home.metrics) return viewMetrics(id, campaign.headline, site);
  return home.metrics.flatMap((ref) => {
    const [first = '', second] = ref.split('/');
    return site.metrics.view(second ? first : id, second ?? first) ?? [];
  });
}
