import { buildCampaignPage } from '../model/campaign-page.ts';
import type { CampaignRecord } from '../model/campaign.ts';
import type { SiteIndex } from '../model/site.ts';
import { chartKey } from './text-key.ts';

/** What the summary of a campaign shows, its charts among it. */
export function shownOfCampaign(record: CampaignRecord, site: SiteIndex): unknown {
  const view = buildCampaignPage(record, site);
  const charts = view.pillars.flatMap((pillar) => pillar.charts.map((chart) => chartKey(chart, site)));
  return [view, charts];
}
