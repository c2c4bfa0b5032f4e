import { readerWords } from '../locales/reader.ts';
import { resolveSettings } from '../source/settings.ts';
import { createAddresses } from './addresses.ts';
import type { ArticleRecord } from './article.ts';
import { type ArticleIndex, indexArticles } from './article-index.ts';
import type { CampaignRecord } from './campaign.ts';
import type { ChartRecord } from './chart.ts';
import { type CitationIndex, indexCitations } from './citation.ts';
import { listCitingPages, namesOfArticle, namesOfDocument } from './citing-pages.ts';
import { buildColumnTree, type ColumnTree } from './column.ts';
import { byIssued, type DocumentRecord } from './document.ts';
import { createMetricBook, type MetricBook, type MetricFile } from './metric-book.ts';
import { buildNavigation } from './navigation.ts';
import { observationMoments } from './observation-moments.ts';
import {
  readArticles,
  readCampaigns,
  readCharts,
  readColumns,
  readConfig,
  readDocuments,
  readMetricFiles,
} from './read-records.ts';
import type { SiteContext } from './site-context.ts';
import type { IsHeld } from './visible-metrics.ts';

/** All content that readers may see at the moment of the build, indexed once: what every page is made from. */
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
  articles: ArticleIndex;
}

/** Which values readers may not see yet at the moment of the build: the texts that they may see can set one free. */
function findHeld(
  files: readonly MetricFile[],
  { articles, documents }: { articles: readonly ArticleRecord[]; documents: readonly DocumentRecord[] },
  { at, timeZone }: { at: Date; timeZone: string },
): IsHeld {
  const now = at.getTime();
  const moments = observationMoments(
    files,
    () => [
      ...articles.filter(({ heldBack }) => heldBack === undefined).map(namesOfArticle),
      ...documents.filter(({ heldBack }) => heldBack === undefined).map(namesOfDocument),
    ],
    { timeZone, since: now },
  );
  return (observation) => (moments.get(observation) ?? now) > now;
}

async function readSite(): Promise<SiteIndex> {
  const settings = resolveSettings();
  const { at, preview = false } = settings;
  const config = await readConfig();
  const { timeZone } = config;
  const words = readerWords(config.locale);
  const addresses = createAddresses(config.url, config.base);
  const columns = buildColumnTree(await readColumns());
  const campaigns = await readCampaigns();
  const articles = indexArticles(await readArticles(settings, timeZone), columns);
  const allDocuments = await readDocuments(settings, timeZone);
  const documents = Map.groupBy(allDocuments, ({ campaign }) => campaign);
  const hasArticles = (column: string): boolean => articles.inColumn(column).length > 0;
  const navigation = buildNavigation(config, { addresses, words, columns, campaigns, hasArticles });
  const files = await readMetricFiles();
  const isHeld = findHeld(files, { articles: articles.all, documents: allDocuments }, { at, timeZone });
  const metrics = createMetricBook(files, { addresses, words, isHeld, preview });
  const charts = await readCharts(metrics.whole, isHeld, preview);
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
