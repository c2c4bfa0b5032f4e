import { ID_PATTERN } from '../../src/schemas/id.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Content, MetricItem } from './content/content.ts';
import { offerChoice } from './nearest.ts';
import { findingAt } from './place-finding.ts';
import { findUnknown, referenceAt, referencesIn, type Reference } from './references.ts';

/** Every metric that YAML and front matter name exists, and a ratio divides two metrics that have values of their own. */
export const knownMetric: Check = {
  name: 'known-metric',
  description: {
    'zh-CN': '专题、首页、比率、变化和占比里提到的指标都存在。',
    en: 'Every metric named by campaigns, the home page, ratios, changes and shares exists.',
  },
  run: (content) => [
    ...[...content.campaigns.keys(), ...orphans(content)].flatMap((campaign) =>
      inCampaign(content, campaign),
    ),
    ...onHomePage(content),
    ...inFrontMatter(content),
    ...ratiosOfRatios(content),
  ],
};

/** Folders whose `campaign.yaml` is missing still have metrics that name each other. */
function orphans({ groups, campaigns }: Content): string[] {
  return [...new Set(groups.map(({ entry }) => entry.file.campaign ?? ''))].filter(
    (id) => !campaigns.has(id),
  );
}

/**
 * Whether a campaign has a file of metrics that cannot be read, or a metric whose id is not well written: then nobody
 * can say that one is missing.
 */
export function hasUnreadMetrics({ groups, allMetrics }: Content, campaign: string): boolean {
  return (
    groups.some(({ entry }) => entry.file.campaign === campaign && entry.data === undefined) ||
    allMetrics.some((metric) => metric.campaign === campaign && !ID_PATTERN.test(metric.id))
  );
}

/** Ids of a campaign's metrics, without the campaign. */
export function metricsOf(content: Content, campaign: string): ReadonlyMap<string, string> {
  const byCampaign = grouped.get(content) ?? groupIds(content);
  grouped.set(content, byCampaign);
  return byCampaign.get(campaign) ?? new Map();
}

/** Every link to a metric asks for them. */
const grouped = new WeakMap<Content, Map<string, Map<string, string>>>();

function groupIds({ allMetrics }: Content): Map<string, Map<string, string>> {
  const byCampaign = Map.groupBy(allMetrics, (metric: MetricItem) => metric.campaign);
  return new Map(
    [...byCampaign].map(([campaign, own]) => [campaign, new Map(own.map(({ id }) => [id, id]))]),
  );
}

function inCampaign(content: Content, id: string): Finding[] {
  const campaign = content.campaigns.get(id);
  const named = campaign
    ? [
        ...referencesIn(campaign.entry, ['headline'], campaign.data.headline),
        ...(campaign.data.loop ?? []).flatMap((stage, index) =>
          referencesIn(campaign.entry, ['loop', index, 'metrics'], stage.metrics),
        ),
      ]
    : [];
  if (hasUnreadMetrics(content, id)) return [];
  const known = metricsOf(content, id);
  const all = [
    ...named,
    ...chartReferences(content, id),
    ...ratioReferences(content, id),
    ...levelReferences(content, id),
  ];
  return [
    ...findUnknown(all, known, (words, choice) => words.unknownMetric({ ...choice, campaign: id })),
    ...findUnknown(wholeReferences(content, id), known, (words, choice) =>
      words.unknownWhole({ ...choice, campaign: id }),
    ),
  ];
}

/** The metrics that a campaign's charts draw. */
function chartReferences({ charts }: Content, campaign: string): Reference[] {
  return [...charts.values()]
    .filter(({ entry }) => entry.file.campaign === campaign)
    .flatMap(({ entry, data: { metrics, series = [], whole } }) => [
      ...referencesIn(entry, ['metrics'], metrics),
      ...series.flatMap((each, index) => [
        ...(each.metrics ?? []).flatMap((id, place) =>
          referenceAt(entry, ['series', index, 'metrics', place], id ?? undefined),
        ),
        ...referenceAt(entry, ['series', index, 'metric'], each.metric),
      ]),
      ...(Array.isArray(whole)
        ? referencesIn(entry, ['whole'], whole)
        : referenceAt(entry, ['whole'], whole)),
    ]);
}

/** The metrics that articles bind to the figures of their titles; without a campaign, those of the article's own. */
function inFrontMatter(content: Content): Finding[] {
  return [...content.articles.values()].flatMap(({ entry, data }) =>
    (data.figures ?? []).flatMap(({ metric }, index): Finding[] => {
      const path = ['figures', index, 'metric'];
      const parts = metric.split('/');
      const campaign = parts.length === 2 ? parts[0] : data.campaign;
      const id = parts.at(-1) ?? '';
      if (campaign === undefined)
        return [findingAt(entry, path, (words) => words.linkNeedsCampaign({ kind: 'metric', id }))];
      if (!content.campaigns.has(campaign)) {
        const choice = offerChoice(campaign, [...content.campaigns.keys()]);
        return parts.length === 2 ? [findingAt(entry, path, (words) => words.unknownCampaign(choice))] : [];
      }
      if (hasUnreadMetrics(content, campaign)) return [];
      return findUnknown([{ entry, path, id }], metricsOf(content, campaign), (words, choice) =>
        words.unknownMetric({ ...choice, campaign }),
      );
    }),
  );
}

function ratioReferences({ groups }: Content, campaign: string): Reference[] {
  return groups
    .filter(({ entry }) => entry.file.campaign === campaign)
    .flatMap(({ entry, data }) =>
      (data.metrics ?? []).flatMap(({ ratio }, index) => [
        ...referenceAt(entry, ['metrics', index, 'ratio', 'part'], ratio?.part),
        ...referenceAt(entry, ['metrics', index, 'ratio', 'whole'], ratio?.whole),
      ]),
    );
}

/** The levels that changes name, and the parts that shares name. */
function levelReferences({ groups }: Content, campaign: string): Reference[] {
  return groups
    .filter(({ entry }) => entry.file.campaign === campaign)
    .flatMap(({ entry, data }) =>
      (data.metrics ?? []).flatMap(({ of }, index) => referenceAt(entry, ['metrics', index, 'of'], of)),
    );
}

/** The wholes that shares name; one that is not written as an id is said in words. */
function wholeReferences({ groups }: Content, campaign: string): Reference[] {
  return groups
    .filter(({ entry }) => entry.file.campaign === campaign)
    .flatMap(({ entry, data }) =>
      (data.metrics ?? []).flatMap(({ whole }, index) =>
        whole !== undefined && ID_PATTERN.test(whole)
          ? referenceAt(entry, ['metrics', index, 'whole'], whole)
          : [],
      ),
    );
}

/** On the home page a metric without its campaign belongs to the campaign shown there. */
function onHomePage(content: Content): Finding[] {
  const { site, campaigns } = content;
  if (!site) return [];
  const shown = site.data.home?.campaign ?? [...campaigns.keys()].sort()[0] ?? '';
  return referencesIn(site.entry, ['home', 'metrics'], site.data.home?.metrics).flatMap((reference) => {
    const [campaign, id] = reference.id.includes('/') ? reference.id.split('/', 2) : [shown, reference.id];
    if (!campaigns.has(campaign ?? '') || hasUnreadMetrics(content, campaign ?? '')) return [];
    return findUnknown(
      [{ ...reference, id: id ?? '' }],
      metricsOf(content, campaign ?? ''),
      (words, choice) => words.unknownMetric({ ...choice, campaign: campaign ?? '' }),
    );
  });
}

function ratiosOfRatios(content: Content): Finding[] {
  return [...new Set(content.groups.map(({ entry }) => entry.file.campaign ?? ''))].flatMap((campaign) =>
    ratioReferences(content, campaign)
      .filter(({ id }) => content.metrics.get(`${campaign}/${id}`)?.isRatio)
      .map(({ entry, path, id }) => findingAt(entry, path, (words) => words.ratioOfRatio({ id }))),
  );
}
