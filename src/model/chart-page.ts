import type { ChartRecord } from './chart.ts';
import type { Page } from './page.ts';
import type { SiteIndex } from './site.ts';
import { SHARED_SIZE } from './social-image.ts';

/** What the head says of a chart's page. */
export function describeChart({ campaign, id, spec, heldBack }: ChartRecord, site: SiteIndex): Page {
  const { words, addresses } = site.context;
  const found = site.campaigns.find((each) => each.id === campaign);
  const png = addresses.chartFile(campaign, id, 'png');
  return {
    title: spec.title,
    description: spec.description,
    path: addresses.chart(campaign, id),
    crumbs: [
      { title: words.home, href: addresses.home },
      { title: found?.campaign.title ?? campaign, href: addresses.campaign(campaign) },
    ],
    column: {
      name: words.pages.metrics,
      description: spec.description,
      keywords: [spec.title],
      type: '数据发布',
    },
    image: png,
    heldBack,
    alternates: [
      {
        type: 'application/json+oembed',
        title: spec.title,
        href: addresses.absolute(addresses.inSite(`campaigns/${campaign}/charts/${id}/oembed.json`)),
      },
    ],
    social: { path: png, ...SHARED_SIZE, alt: `${spec.title}${words.colon}${spec.description}` },
  };
}

/**
 * The code that shows a chart in a page of another site.
 * @param size In CSS pixels, or as wide as there is room.
 */
export function embedCode(
  { campaign, id, spec }: ChartRecord,
  size: { width: number | '100%'; height: number },
  site: SiteIndex,
): string {
  const { addresses } = site.context;
  const title = spec.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const src = addresses.absolute(addresses.chartEmbed(campaign, id));
  return `<iframe src="${src}" title="${title}" width="${size.width}" height="${size.height}" loading="lazy"></iframe>`;
}

/** The charts of a campaign that belong to a pillar: those whose first metric does; without one, those of no pillar. */
export function chartsOfPillar(campaign: string, pillar: string | undefined, site: SiteIndex): ChartRecord[] {
  const pillars = new Map(site.metrics.inCampaign(campaign).map((each) => [each.metric.id, each.pillar]));
  return [...site.charts.values()].filter(({ campaign: owner, spec }) => {
    const [first] = [
      ...(spec.metrics ?? []),
      ...(spec.series ?? []).flatMap((each) => each.metric ?? each.metrics ?? []),
    ];
    return owner === campaign && pillars.get(first ?? '') === pillar;
  });
}
