import {
  buildArticleRow,
  findCover,
  groupByline,
  readingMinutes,
  showUpdated,
  summarize,
} from './article.ts';
import type { ArticleRecord, ArticleRow } from './article.ts';
import { articlePicture } from './article-card.ts';
import type { ShownMoment } from './moment.ts';
import type { NavigationLink } from './navigation.ts';
import { columnCrumbs, columnTags, type Page } from './page.ts';
import type { SiteIndex } from './site.ts';

/** Everything that an article page shows besides its text and its figures. */
export interface ArticlePage {
  page: Page;
  cover: ArticleRow['cover'];
  published: ShownMoment;
  updated: ShownMoment | undefined;
  byline: { role: string; names: string[] }[];
  minutes: number;
  campaign: NavigationLink | undefined;
  /** Its column and the other columns that list it. */
  columns: NavigationLink[];
  previous: NavigationLink | undefined;
  next: NavigationLink | undefined;
  related: ArticleRow[];
}

/** The campaign that an article reports on. */
function findCampaign({ front }: ArticleRecord, site: SiteIndex): NavigationLink | undefined {
  const found = site.campaigns.find(({ id }) => id === front.campaign);
  return found && { title: found.campaign.title, href: site.context.addresses.campaign(found.id) };
}

/** What the head says of the article. */
function describe(record: ArticleRecord, site: SiteIndex, updated: ShownMoment | undefined): Page {
  const { context, columns } = site;
  const { front, published } = record;
  const column = columns.get(front.column);
  const authors = [...new Set(groupByline(front.byline).flatMap(({ names }) => names))];
  const campaign = findCampaign(record, site);
  const social = articlePicture(record, site);
  return {
    title: front.title,
    description: summarize(record),
    path: context.addresses.article(record.id),
    crumbs: columnCrumbs(columns.path(front.column), context),
    column: column && columnTags(column.column),
    ...(social && { social }),
    article: {
      title: front.title,
      published: published.text,
      publishedMachine: published.machine,
      updatedMachine: updated?.machine,
      source: front.source.name,
      author: authors.join(context.words.listSeparator) || front.editor,
      authors,
      editor: front.editor,
      keywords: front.tags,
      about: campaign,
      original: front.source.url,
      corrections: front.corrections.map(({ at, was, now }) => ({
        at,
        text: context.words.article.correction(was, now),
      })),
    },
  };
}

/** Gathers what an article page shows. */
export function buildArticlePage(record: ArticleRecord, site: SiteIndex): ArticlePage {
  const { context, columns, articles } = site;
  const { addresses } = context;
  const { front } = record;
  const updated = showUpdated(front, context.config.timeZone);
  const link = (other: ArticleRecord | undefined): NavigationLink | undefined =>
    other && { title: other.front.title, href: addresses.article(other.id) };
  const { previous, next } = articles.neighbours(record);
  return {
    page: describe(record, site, updated),
    cover: findCover(record),
    published: record.published,
    updated,
    byline: groupByline(front.byline),
    minutes: readingMinutes(record.characters),
    campaign: findCampaign(record, site),
    columns: [...new Set([front.column, ...front.also])].flatMap((id) => {
      const found = columns.get(id);
      return found ? [{ title: found.column.title, href: addresses.column(id) }] : [];
    }),
    previous: link(previous),
    next: link(next),
    related: articles.related(record).map((other) => buildArticleRow(other, addresses.article(other.id))),
  };
}
