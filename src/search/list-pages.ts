import { statSync } from 'node:fs';
import { digest } from '../keys/page-key.ts';
import { textKey } from '../keys/text-key.ts';
import type { ArticleRecord } from '../model/article.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { SiteIndex } from '../model/site.ts';
import { bodyText } from './body-text.ts';
import type { SearchPage } from './search-page.ts';
import {
  campaignPage,
  chartPage,
  columnPage,
  familyOf,
  lines,
  metricPages,
  pathOf,
} from './written-pages.ts';

function article(record: ArticleRecord, site: SiteIndex): SearchPage {
  const { front, published, path, file } = record;
  const { campaign } = front;
  const where = { campaign, day: published.day, rail: false };
  return {
    kind: 'article',
    path: pathOf(site, site.context.addresses.article(record.id)),
    title: front.title,
    day: published.day,
    column: front.column,
    ...(campaign === undefined ? {} : { campaign }),
    columns: [...new Set([front.column, ...front.also].flatMap((id) => familyOf(id, site)))],
    source: digest([site.context.config.locale, textKey(record, site, where)]),
    characters: record.characters,
    read: () =>
      lines(
        front.subtitle,
        front.summary,
        bodyText({ path, file, ...where }, site),
        ...front.corrections.flatMap(({ was, now, note }) => [was, now, note]),
        front.tags.join(' '),
        front.source.name,
        front.byline.map(({ name }) => name).join(' '),
      ),
  };
}

function document(record: DocumentRecord, site: SiteIndex): SearchPage {
  const { front, campaign, path, file } = record;
  const where = { campaign, day: undefined, rail: false };
  const attachments = record.attachments.map(({ title }) => title);
  return {
    kind: 'document',
    path: pathOf(site, site.context.addresses.document(campaign, record.id)),
    title: front.title,
    ...(front.issued === undefined ? {} : { day: front.issued }),
    campaign,
    columns: [],
    source: digest([site.context.config.locale, textKey(record, site, where), attachments]),
    // The length of the text is not in the store: a character takes three bytes.
    characters: Math.ceil(statSync(file).size / 3),
    read: () =>
      lines(
        ...[front.shortTitle, front.number, front.summary, bodyText({ path, file, ...where }, site)],
        ...[front.issuer, front.source, ...attachments],
      ),
  };
}

/** All pages that can be found. */
export interface SearchPages {
  /** Pages that are no articles, by where they belong. */
  others: Map<string, SearchPage[]>;
  /** The oldest first. */
  articles: SearchPage[];
}

/** All pages of a site that can be found: only what readers may see. */
export function listSearchPages(site: SiteIndex): SearchPages {
  const campaigns = site.campaigns.map((record): [string, SearchPage[]] => [
    `campaign-${record.id}`,
    [
      campaignPage(record, site),
      ...site.metrics.inCampaign(record.id).flatMap((each) => metricPages(each, site)),
      ...[...site.charts.values()]
        .filter(({ campaign: own }) => own === record.id)
        .map((each) => chartPage(each, site)),
      ...(site.documents.get(record.id) ?? []).map((each) => document(each, site)),
    ],
  ]);
  const columns = site.columns.all
    .filter(({ id }) => site.articles.inColumn(id).length > 0)
    .map((each) => columnPage(each, site));
  return {
    others: new Map([['columns', columns], ...campaigns]),
    articles: site.articles.all.map((record) => article(record, site)).reverse(),
  };
}
