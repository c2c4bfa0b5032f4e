import { type ArticleRecord, summarize } from './article.ts';
import { lentByColumn } from './column-card.ts';
import { type Card, cardFrame, ownPicture } from './card.ts';
import { cardFigure } from './card-figure.ts';
import type { MetricView } from './metric.ts';
import { groupByMonth } from './month.ts';
import type { SiteIndex } from './site.ts';
import type { SocialImage } from './social-image.ts';

/** How many articles before those of the newest month are to have a card at least; then their month is full. */
const ENOUGH = 200;
/** More articles than this in a month have been brought here from elsewhere: drawing a card for each would take long. */
const TOO_MANY = 1000;

const windows = new WeakMap<SiteIndex, ReadonlySet<string>>();

/**
 * The months whose articles have cards of their own: the newest, and before it whole months until these hold enough. So a
 * new article changes the picture of no other; with the first one of a month, the oldest months may drop out.
 */
export function cardMonths(months: readonly { month: string; articles: readonly unknown[] }[]): Set<string> {
  const chosen = new Set<string>();
  let before = 0;
  for (const { month, articles } of months) {
    if (before >= ENOUGH || articles.length > TOO_MANY) break;
    if (chosen.size > 0) before += articles.length;
    chosen.add(month);
  }
  return chosen;
}

function hasCard({ front, published }: ArticleRecord, site: SiteIndex): boolean {
  const months = windows.get(site) ?? cardMonths(groupByMonth(site.articles.all));
  windows.set(site, months);
  return front.cover === undefined && months.has(published.month);
}

/** The figure that stands for an article: the first that its title or text binds, else its campaign's; as of its day. */
function headline(
  { id, front, citations, published }: ArticleRecord,
  site: SiteIndex,
): MetricView | undefined {
  const { day } = published;
  const own = front.campaign ?? '';
  for (const { metric, at, period } of front.figures) {
    const [first = '', second] = metric.split('/');
    const view = site.metrics.view(second ? first : own, second ?? first, { day: at ?? day, period });
    if (view) return view;
  }
  const campaign = site.campaigns.find((each) => each.id === own)?.campaign;
  const bound = citations.filter(({ kind }) => kind === 'metric');
  const named = (campaign?.headline ?? []).map((metric) => ({ campaign: own, id: metric }));
  // The article that sums its campaign up opens with the campaign's own headline.
  for (const each of campaign?.article === id ? [...named, ...bound] : [...bound, ...named]) {
    const view = site.metrics.view(each.campaign ?? own, each.id, { day });
    if (view) return view;
  }
  return undefined;
}

/** The card of an article; undefined where it has none of its own: it has a cover, or is older than those that have one. */
export function articleCard(record: ArticleRecord, site: SiteIndex): Card | undefined {
  if (!hasCard(record, site)) return undefined;
  const { context, columns } = site;
  const { front, published } = record;
  const view = headline(record, site);
  return {
    name: `articles/${record.id}`,
    title: front.title,
    kicker: columns.get(front.column)?.column.title,
    note: view ? undefined : summarize(record),
    date: context.words.partialDate(published.day),
    figures: view ? [cardFigure(view, context)] : [],
    site: cardFrame(context),
  };
}

/** The picture of an article without a cover: its card, or that of its column. */
export function articlePicture(record: ArticleRecord, site: SiteIndex): SocialImage | undefined {
  const card = articleCard(record, site);
  if (card) return ownPicture(card, site.context);
  const column = site.columns.get(record.front.column);
  return column && lentByColumn(column, site);
}
