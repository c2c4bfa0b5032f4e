import { feedLinks } from './alternate-links.ts';
import { type CampaignRecord, groupByPillar } from './campaign.ts';
import { lentByCampaign } from './campaign-card.ts';
import { changesFeed } from './feed.ts';
import type { MetricView } from './metric.ts';
import type { Page } from './page.ts';
import type { SiteIndex } from './site.ts';
import { showTimes, type When } from './when.ts';

/** The metrics of one pillar. */
export interface MetricTable {
  /** Id of the pillar: the table's place on the page. */
  id: string;
  title: string;
  rows: (MetricView & { when: When | undefined })[];
  /** Head of the column of times. */
  timeHead: string;
  /** Remarks under the table, such as why parts do not add up to their total. */
  notes: string[];
}

/** Gathers what the list of a campaign's metrics shows, by pillar. */
export function buildMetricsPage(
  record: CampaignRecord,
  site: SiteIndex,
): { page: Page; tables: MetricTable[] } {
  const { id, campaign } = record;
  const { words, addresses } = site.context;
  const title = words.pages.metrics;
  const tables = groupByPillar(record, site.metrics.inCampaign(id)).map(
    ({ pillar, title: name, metrics }) => {
      const views = metrics.flatMap(({ metric }) => site.metrics.view(id, metric.id) ?? []);
      const { head, whens } = showTimes(views, words);
      const rows = views.map((view, index) => ({ ...view, when: whens[index] }));
      const notes = [...new Set(site.metrics.notes(id, pillar))];
      return {
        id: `pillar-${pillar ?? 'other'}`,
        title: name ?? words.metric.other,
        rows,
        timeHead: head,
        notes,
      };
    },
  );
  return {
    page: {
      title: `${campaign.title}${words.colon}${title}`,
      description: words.campaign.facts(campaign.pillars.length, site.metrics.inCampaign(id).length),
      path: addresses.campaignMetrics(id),
      crumbs: [
        { title: words.home, href: addresses.home },
        { title: campaign.title, href: addresses.campaign(id) },
      ],
      column: { name: title, description: campaign.lead, keywords: [campaign.title], type: '数据发布' },
      social: lentByCampaign(record, site),
      alternates: feedLinks(changesFeed(id, campaign, site.context), site.context),
      isList: true,
      hidden: tables.length === 0,
    },
    tables,
  };
}
