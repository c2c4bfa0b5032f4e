import { machineWords } from '../locales/machines.ts';
import type { DataDownload } from 'schema-dts';
import type { Metric } from '../schemas/metric.ts';
import { lentByCampaign } from './campaign-card.ts';
import type { Citation } from './citation.ts';
import { describePublisher } from './json-ld/publisher.ts';
import type { MetricRecord, MetricView } from './metric.ts';
import { metricPicture } from './metric-card.ts';
import { measureFacts, regionName, sayMeasure } from './metric-facts.ts';
import { formatObservation, formatSigned, joinValue } from './metric-value.ts';
import type { NavigationLink } from './navigation.ts';
import type { Fact, Page } from './page.ts';
import { byTime } from './pick-observation.ts';
import { measureProgress } from './progress.ts';
import type { SiteIndex } from './site.ts';
import { coverTime } from './time-coverage.ts';
import type { HeldBack } from './visibility.ts';
import { showTimes, type When, writeWhen } from './when.ts';

/** How many articles a metric's own page names; older ones stand on pages of their years, which stay as they are. */
const NEWEST = 20;

/** One value of the series. */
export interface SeriesRow {
  when: When;
  /** With its sign: `−3.2%`. */
  text: string;
  value: number;
  source: string;
  /** Why readers may not see it yet; only in an editor's preview. */
  heldBack: HeldBack | undefined;
  /** Why it is not what other values give. */
  remark: string | undefined;
}

/** Everything that the page of a metric shows. */
export interface MetricPage {
  page: Page;
  view: MetricView;
  pillar: NavigationLink | undefined;
  facts: Fact[];
  /** Newest first; empty for a derived metric. */
  series: SeriesRow[];
  /** Head of the column of times. */
  timeHead: string;
  /** The sentence with which others cite it. */
  citation: string;
  citedIn: Citation[];
  /** Pages with older articles that show it. */
  years: NavigationLink[];
  files: { csv: string; json: string };
}

/** Target, baseline and progress, with the workings. */
function listProgress(metric: Metric, view: MetricView, site: SiteIndex): Fact[] {
  const { words } = site.context;
  const progress = measureProgress(metric, view);
  if (!metric.target || !progress) return [];
  const written = (value: number): string =>
    joinValue(formatObservation(metric, { value, bound: 'exact' }, words.bounds));
  const baseline =
    metric.baseline === undefined ? [] : [{ label: words.metric.baseline, text: written(metric.baseline) }];
  const said =
    progress.kind === 'share'
      ? words.metric.progressText(`${progress.percent}%`, progress.workings)
      : words.metric.progressUnknown;
  return [
    {
      label: words.metric.target,
      text: words.metric.targetText(written(metric.target.value), metric.target.by),
    },
    ...baseline,
    { label: words.metric.progress, text: progress.reached ? `${words.metric.reached}${said}` : said },
  ];
}

function listFacts(record: MetricRecord, view: MetricView, site: SiteIndex): Fact[] {
  const { metric } = record;
  const { words } = site.context;
  const time = showTimes([view], words);
  const said = (known: [string, string | undefined][]): Fact[] =>
    known.flatMap(([label, text]) => (text ? [{ label, text }] : []));
  return [
    ...said([[time.head, time.whens[0]?.text]]),
    ...measureFacts(record, site),
    ...said([
      [words.metric.definition, view.definition],
      [words.metric.scope, view.scope],
      [words.metric.workings, view.workings],
      [words.metric.source, view.source],
      [words.metric.nextUpdate, metric.nextUpdate && words.partialDate(metric.nextUpdate)],
    ]),
    ...listProgress(metric, view, site),
  ];
}

/** All values of a metric, newest first, with the head of their times. */
function listSeries(
  { metric }: MetricRecord,
  { context: { words }, metrics }: SiteIndex,
): Pick<MetricPage, 'series' | 'timeHead'> {
  const observations = (metric.observations ?? []).toSorted((a, b) => byTime(b, a));
  const { head, whens } = showTimes(observations, words);
  const series = observations.flatMap((observation, index): SeriesRow[] => {
    const { value, source, waived } = observation;
    const when = whens[index];
    const heldBack = metrics.isHeld(observation) ? 'future' : undefined;
    const text = formatSigned(metric, observation, words.bounds);
    return when ? [{ when, text, value, source, remark: waived, heldBack }] : [];
  });
  return { series, timeHead: head };
}

/** The articles that show a metric, older than those that its own page names, by year. */
export function citedByYear(citations: readonly Citation[]): Map<string, Citation[]> {
  const articles = citations.filter(({ day }) => day !== undefined);
  return Map.groupBy(articles.slice(NEWEST), ({ day = '' }) => day.slice(0, 4));
}

/** What the head says of a metric, with its description for data search (schema.org Dataset). */
function describe(record: MetricRecord, view: MetricView, site: SiteIndex): Page {
  const { campaign, metric } = record;
  const social = metricPicture(record, site);
  const { words, addresses, config } = site.context;
  const title = metric.label;
  const found = site.campaigns.find(({ id }) => id === campaign);
  const path = addresses.metric(campaign, metric.id);
  const said = `${title}${words.colon}${view.text}`;
  const description = machineWords(config.locale).dated(said, writeWhen(view, words));
  const distribution = (['csv', 'json'] as const).map((type): DataDownload => ({
    '@type': 'DataDownload',
    encodingFormat: type === 'csv' ? 'text/csv' : 'application/json',
    contentUrl: addresses.absolute(addresses.data(campaign, `metrics/${metric.id}.${type}`)),
  }));
  const region = regionName(metric, site);
  const measured = sayMeasure(metric, words);
  return {
    title,
    description,
    path,
    crumbs: [
      { title: words.home, href: addresses.home },
      { title: found?.campaign.title ?? campaign, href: addresses.campaign(campaign) },
      { title: words.pages.metrics, href: addresses.campaignMetrics(campaign) },
    ],
    column: { name: words.pages.metrics, description, keywords: [title], type: '数据发布' },
    ...(social && { social }),
    heldBack: view.heldBack,
    dataset: {
      '@type': 'Dataset',
      name: title,
      // The vocabulary asks for 50 to 5000 characters.
      description: [
        description,
        view.definition,
        view.scope,
        view.source,
        found?.campaign.lead,
        config.description,
      ]
        .flatMap((part) => (part ? [part.replace(/[。.]$/, '')] : []))
        .join(machineWords(config.locale).between),
      url: addresses.absolute(path),
      inLanguage: words.language,
      creator: describePublisher(site.context),
      variableMeasured: {
        ...{ '@type': 'PropertyValue', name: title, unitText: metric.unit, value: view.value },
        ...(measured && { description: measured }),
      },
      temporalCoverage: coverTime(metric.observations ?? [view]),
      ...(region && { spatialCoverage: { '@type': 'Place', name: region } }),
      isAccessibleForFree: true,
      distribution,
    },
  };
}

/**
 * What the head says of a page with the older articles of one year that show a metric. Nothing of the metric's value
 * stands in it: a new value leaves such pages as they are.
 */
export function describeMetricYear(
  { campaign, metric }: MetricRecord,
  year: string,
  { page, site }: { page: Page; site: SiteIndex },
): Page {
  const { words, addresses } = site.context;
  const title = `${page.title}${words.colon}${words.metric.citedInYear(year)}`;
  const found = site.campaigns.find(({ id }) => id === campaign);
  return {
    title,
    description: title,
    path: addresses.metricYear(campaign, metric.id, year),
    crumbs: [...page.crumbs, { title: page.title, href: page.path }],
    column: page.column && { ...page.column, description: title },
    ...(found && { social: lentByCampaign(found, site) }),
    isList: true,
  };
}

/** Gathers what the page of a metric shows; nothing for a metric that has no value yet. */
export function buildMetricPage(record: MetricRecord, site: SiteIndex): MetricPage | undefined {
  const { campaign, metric, pillar } = record;
  const { words, addresses, config } = site.context;
  const view = site.metrics.view(campaign, metric.id);
  if (!view) return undefined;
  const page = describe(record, view, site);
  const found = site.campaigns
    .find(({ id }) => id === campaign)
    ?.campaign.pillars.find(({ id }) => id === pillar);
  const citations = site.citations.of('metric', campaign, metric.id);
  const [articles, others] = [citations.filter(({ day }) => day), citations.filter(({ day }) => !day)];
  return {
    page,
    view,
    pillar: found && { title: found.title, href: `${addresses.campaign(campaign)}#${found.id}` },
    facts: listFacts(record, view, site),
    ...listSeries(record, site),
    citation: words.metric.citation({
      ...{ site: config.title, label: metric.label, value: view.text, source: view.source },
      when: writeWhen(view, words),
      url: addresses.absolute(page.path),
    }),
    citedIn: [...others, ...articles.slice(0, NEWEST)],
    years: [...citedByYear(citations).keys()].map((year) => ({
      title: words.metric.citedInYear(year),
      href: addresses.metricYear(campaign, metric.id, year),
    })),
    files: {
      csv: addresses.data(campaign, `metrics/${metric.id}.csv`),
      json: addresses.data(campaign, `metrics/${metric.id}.json`),
    },
  };
}
