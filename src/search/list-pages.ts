import { statSync } from 'node:fs';
import { digest } from '../keys/page-key.ts';
import { textKey } from '../keys/text-key.ts';
import type { ArticleRecord } from '../model/article.ts';
import type { CampaignRecord } from '../model/campaign.ts';
import type { ColumnRecord } from '../model/column.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { MetricRecord } from '../model/metric.ts';
import type { SiteIndex } from '../model/site.ts';
import { bodyText } from './body-text.ts';
import type { FoundPage } from './found-page.ts';

/** A page that can be found; its text is read only when a file that holds it is made. */
export interface SearchPage extends Omit<FoundPage, 'body' | 'traditional'> {
  /** Every column that lists it. */
  columns: string[];
  /** Differs where anything beside the above does that its text is made from. */
  source: string;
  /** About how many characters its text has. */
  characters: number;
  /** Its text, a line a block. */
  read: () => string;
}

const lines = (...parts: (string | undefined)[]): string => parts.filter((part) => part).join('\n');

/** A path of the site from its base. */
const pathOf = ({ context }: SiteIndex, address: string): string =>
  address.slice(context.addresses.base.length);

/** Ids of a column and those above it. */
const familyOf = (id: string, site: SiteIndex): string[] => site.columns.path(id).map((each) => each.id);

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

/** A page whose text is at hand. */
function written(page: Omit<SearchPage, 'source' | 'characters' | 'read'>, body: string): SearchPage {
  return { ...page, source: body, characters: page.title.length + body.length, read: () => body };
}

/** A metric is called by its name and its value, because that is what is looked for. */
function metric(
  { campaign, metric: { id, definition, scope } }: MetricRecord,
  site: SiteIndex,
): SearchPage[] {
  const view = site.metrics.view(campaign, id);
  if (!view) return [];
  const { addresses, words } = site.context;
  const page = {
    kind: 'metric' as const,
    path: pathOf(site, addresses.metric(campaign, id)),
    title: `${view.label}${words.colon}${view.text}`,
    day: view.at,
    campaign,
    columns: [],
  };
  return [written(page, lines(definition, scope, view.workings, view.source))];
}

function campaign({ id, campaign: { title, ...campaign } }: CampaignRecord, site: SiteIndex): SearchPage {
  const body = lines(
    campaign.subtitle,
    campaign.lead,
    ...campaign.pillars.flatMap((pillar) => [pillar.title, pillar.summary]),
    ...campaign.loop.flatMap((stage) => [stage.title, stage.text]),
    campaign.outlook,
  );
  const path = pathOf(site, site.context.addresses.campaign(id));
  return written({ kind: 'campaign', path, title, campaign: id, columns: [] }, body);
}

function column({ id, column: { title, description } }: ColumnRecord, site: SiteIndex): SearchPage {
  const path = pathOf(site, site.context.addresses.column(id));
  return written({ kind: 'column', path, title, columns: familyOf(id, site) }, description);
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
      campaign(record, site),
      ...site.metrics.inCampaign(record.id).flatMap((each) => metric(each, site)),
      ...(site.documents.get(record.id) ?? []).map((each) => document(each, site)),
    ],
  ]);
  const columns = site.columns.all
    .filter(({ id }) => site.articles.inColumn(id).length > 0)
    .map((each) => column(each, site));
  return {
    others: new Map([['columns', columns], ...campaigns]),
    articles: site.articles.all.map((record) => article(record, site)).reverse(),
  };
}
