import { resolve } from 'node:path';
import type { Site } from '../schemas/site.ts';
import type { Settings } from '../source/settings.ts';
import type { ArticleRecord } from './article.ts';
import type { CampaignRecord } from './campaign.ts';
import type { ChartRecord } from './chart.ts';
import type { ColumnRecord } from './column.ts';
import { describeAttachments, type DocumentRecord } from './document.ts';
import type { FindMetric } from './metric.ts';
import type { MetricFile } from './metric-book.ts';
import { showMoment } from './moment.ts';
import { readEntries } from './read-entries.ts';
import { findHeldBack, isVisible, publishableDocument } from './visibility.ts';
import { visibleChart } from './visible-charts.ts';
import type { IsHeld } from './visible-metrics.ts';

/** The site's own file. */
export async function readConfig(): Promise<Site> {
  const [site] = await readEntries('site');
  if (!site) throw new Error('content/site.yaml is missing.');
  return site.data;
}

export async function readColumns(): Promise<ColumnRecord[]> {
  return (await readEntries('columns')).map(({ id, data }) => ({ id, column: data }));
}

export async function readCampaigns(): Promise<CampaignRecord[]> {
  const entries = await readEntries('campaigns');
  return entries.map(({ id, data }) => ({ id, campaign: data })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The articles that readers may see; in a preview, all of them. */
export async function readArticles(
  { contentDir, at, preview }: Settings,
  timeZone: string,
): Promise<ArticleRecord[]> {
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

/** The documents that readers may see; in a preview, all of them. */
export async function readDocuments(
  { contentDir, at, preview }: Settings,
  timeZone: string,
): Promise<DocumentRecord[]> {
  const entries = await readEntries('documents', ({ data }) =>
    isVisible(publishableDocument(data.front), at, timeZone, preview),
  );
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
      heldBack: findHeldBack(publishableDocument(data.front), at, timeZone),
    };
  });
}

/** All files of metrics, with every value. */
export async function readMetricFiles(): Promise<MetricFile[]> {
  return (await readEntries('metrics')).map(({ id, data }) => ({ id, group: data }));
}

/**
 * The charts as far as readers may see what they draw, by `<campaign>/<id>`; in a preview, all of them whole.
 * @param find A metric of a campaign with every value.
 */
export async function readCharts(
  find: (campaign: string) => FindMetric,
  isHeld: IsHeld,
  preview = false,
): Promise<Map<string, ChartRecord>> {
  const entries = (await readEntries('charts')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    entries.flatMap(({ id: key, data }): [string, ChartRecord][] => {
      const [campaign = '', id = ''] = key.split('/');
      const visible = visibleChart(data, { find: find(campaign), isHeld });
      const spec = preview ? data : visible;
      const heldBack = visible === data ? undefined : 'future';
      return spec ? [[key, { campaign, id, spec, ...(preview && { heldBack }) }]] : [];
    }),
  );
}
