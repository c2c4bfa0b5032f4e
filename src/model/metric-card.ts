import { lentByCampaign } from './campaign-card.ts';
import type { CampaignRecord } from './campaign.ts';
import { type Card, cardFrame, ownPicture } from './card.ts';
import type { MetricRecord, MetricView } from './metric.ts';
import type { SiteIndex } from './site.ts';
import type { SocialImage } from './social-image.ts';
import { sayWhen } from './when.ts';

/**
 * How many metrics a site may have for each of them to have a card of its own; on larger sites only those at the head of
 * a campaign have one. Drawing one takes some milliseconds, and a build is to stay quick.
 */
const MANY = 150;

const counts = new WeakMap<SiteIndex, number>();

function countMetrics(site: SiteIndex): number {
  const count =
    counts.get(site) ?? site.campaigns.reduce((sum, { id }) => sum + site.metrics.inCampaign(id).length, 0);
  counts.set(site, count);
  return count;
}

/** The card of a metric with its value as it stands now; undefined where it has none of its own, or no value. */
export function metricCard(
  { campaign: id, metric }: MetricRecord,
  found: CampaignRecord,
  site: SiteIndex,
): Card | undefined {
  const { context } = site;
  if (countMetrics(site) > MANY && !found.campaign.headline.includes(metric.id)) return undefined;
  const view: MetricView | undefined = site.metrics.view(id, metric.id);
  if (!view) return undefined;
  const source = `${context.words.metric.source}${context.words.colon}${view.source}`;
  return {
    name: `metrics/${id}/${metric.id}`,
    title: metric.label,
    kicker: found.campaign.title,
    note: undefined,
    date: undefined,
    // The title says already what is counted.
    figures: [{ label: source, ...view.parts, asOf: sayWhen(view, context.words) }],
    site: cardFrame(context),
  };
}

/** The picture of a metric's page. */
export function metricPicture(record: MetricRecord, site: SiteIndex): SocialImage | undefined {
  const found = site.campaigns.find(({ id }) => id === record.campaign);
  if (!found) return undefined;
  const card = metricCard(record, found, site);
  return card ? ownPicture(card, site.context) : lentByCampaign(found, site);
}
