import { resolve } from 'node:path';
import { readerWords } from '../locales/reader.ts';
import type { Site } from '../schemas/site.ts';
import { resolveSettings, type Settings } from '../source/settings.ts';
import { createAddresses } from './addresses.ts';
import type { ArticleRecord } from './article.ts';
import { type ArticleIndex, indexArticles } from './article-index.ts';
import type { CampaignRecord } from './campaign.ts';
import type { ChartRecord } from './chart.ts';
import { type CitationIndex, indexCitations } from './citation.ts';
import { listCitingPages } from './citing-pages.ts';
import { buildColumnTree, type ColumnTree } from './column.ts';
import { byIssued, describeAttachments, type DocumentRecord } from './document.ts';
import { createMetricBook, type MetricBook } from './metric-book.ts';
import { showMoment } from './moment.ts';
import { readEntries } from './read-entries.ts';
import { buildNavigation } from './navigation.ts';
import type { SiteContext } from './site-context.ts';
import { findHeldBack, isVisible } from './visibility.ts';

/** All content, indexed once: what every page is made from. */
export interface SiteIndex {
  context: SiteContext;
  columns: ColumnTree;
  campaigns: readonly CampaignRecord[];
  metrics: MetricBook;
  /** By campaign, newest first. */
  documents: ReadonlyMap<string, readonly DocumentRecord[]>;
  /** By `<campaign>/<id>`. */
  charts: ReadonlyMap<string, ChartRecord>;
  /** Where metrics, documents and charts are shown. */
  citations: CitationIndex;
  /** Only what readers may see at the moment of the build. */
  articles: ArticleIndex;
}

async function readConfig(): Promise<Site> {
  const [site] = await readEntries('site');
  if (!site) throw new Error('content/site.yaml is missing.');
  return site.data;
}

async function readArticles(settings: Settings, timeZone: string): Promise<ArticleRecord[]> {
  const { contentDir, at, preview } = settings;
  const entries = await readEntries('articles', ({ data }) => isVisible(data.front, at, timeZone, preview));
  return entries.map(({ id, data, digest }) => ({
    id,
    front: data.front,
    published: showMoment(data.front.published, timeZone),
    excerpt: data.excerpt,
    characters: data.characters,
    citations: data.citations,
    mentions: data.mentions,
    path: data.path,
    file: resolve(contentDir, data.path),
    digest: String(digest ?? ''),
    heldBack: findHeldBack(data.front, at, timeZone),
  }));
}

async function readDocuments(contentDir: string): Promise<DocumentRecord[]> {
  const entries = await readEntries('documents');
  return entries.map(({ id, data, digest }) => {
    const [campaign = '', name = ''] = id.split('/');
    const attachments = describeAttachments(data.front, data.sizes);
    return {
      campaign,
      id: name,
      front: data.front,
      attachments,
      citations: data.citations,
      mentions: data.mentions,
      path: data.path,
      file: resolve(contentDir, data.path),
      digest: String(digest ?? ''),
    };
  });
}

async function readCharts(): Promise<Map<string, ChartRecord>> {
  const entries = (await readEntries('charts')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    entries.map(({ id: key, data }) => {
      const [campaign = '', id = ''] = key.split('/');
      return [key, { campaign, id, spec: data }];
    }),
  );
}

async function readSite(): Promise<SiteIndex> {
  const settings = resolveSettings();
  const { contentDir } = settings;
  const config = await readConfig();
  const words = readerWords(config.locale);
  const addresses = createAddresses(config.url, config.base);
  const columns = buildColumnTree(
    (await readEntries('columns')).map(({ id, data }) => ({ id, column: data })),
  );
  const campaigns = (await readEntries('campaigns'))
    .map(({ id, data }) => ({ id, campaign: data }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const articles = indexArticles(await readArticles(settings, config.timeZone), columns);
  const documents = Map.groupBy(await readDocuments(contentDir), ({ campaign }) => campaign);
  const hasArticles = (column: string): boolean => articles.inColumn(column).length > 0;
  const navigation = buildNavigation(config, { addresses, words, columns, campaigns, hasArticles });
  const metricFiles = (await readEntries('metrics')).map(({ id, data }) => ({ id, group: data }));
  const metrics = createMetricBook(metricFiles, { addresses, words });
  const charts = await readCharts();
  const citations = indexCitations(
    listCitingPages({
      ...{ campaigns, metrics, addresses, articles: articles.all },
      charts: [...charts.values()],
      documents: [...documents.values()].flat(),
    }),
  );
  return {
    context: { config, words, addresses, navigation },
    ...{ columns, campaigns, metrics, charts, citations, articles },
    documents: new Map([...documents].map(([id, list]) => [id, list.toSorted(byIssued)])),
  };
}

let known: Promise<SiteIndex> | undefined;

/** The site's index; read once a build, and anew for every page in development, where content changes under it. */
export function getSite(): Promise<SiteIndex> {
  if (import.meta.env.DEV) return readSite();
  known ??= readSite();
  return known;
}

/**
 * The campaign with this id.
 * @throws When there is none: a page was asked for that no list of paths names.
 */
export function getCampaign(site: SiteIndex, id: string): CampaignRecord {
  const found = site.campaigns.find((record) => record.id === id);
  if (!found) throw new Error(`There is no campaign ${id}.`);
  return found;
}

/**
 * The chart of a campaign with this id.
 * @throws When there is none.
 */
export function getChart(
  site: SiteIndex,
  { campaign = '', chart = '' }: { campaign?: string | undefined; chart?: string | undefined },
): ChartRecord {
  const found = site.charts.get(`${campaign}/${chart}`);
  if (!found) throw new Error(`There is no chart ${campaign}/${chart}.`);
  return found;
}
