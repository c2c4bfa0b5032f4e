import { type ArticleRecord, byNewest } from './article.ts';
import type { ColumnTree } from './column.ts';
import { createRelatedFinder, type Posting } from './related.ts';

/** The visible articles, indexed once; every look-up is then independent of how many there are. */
export interface ArticleIndex {
  /** Newest first. */
  all: readonly ArticleRecord[];
  get: (id: string) => ArticleRecord | undefined;
  /** Articles of a column and of all columns below it, newest first. */
  inColumn: (column: string) => readonly ArticleRecord[];
  inCampaign: (campaign: string) => readonly ArticleRecord[];
  /** Articles of one month (`2023-01`), of one column or of the whole site, newest first. */
  inMonth: (month: string, column?: string) => readonly ArticleRecord[];
  /** The next older and the next newer article of the article's own column. */
  neighbours: (record: ArticleRecord) => {
    previous: ArticleRecord | undefined;
    next: ArticleRecord | undefined;
  };
  /** What to read next: the editor's choice among the visible, else the machine's. */
  related: (record: ArticleRecord) => ArticleRecord[];
}

/** Weights of what two articles may share. */
const WEIGHT = { campaign: 3, tag: 2, column: 1 } as const;

/** Lists of articles by what they share. */
type Lists<Article = ArticleRecord> = Map<string, Article[]>;

/** Puts an article at the end of the list of `key`. Returns the list, and the place of the article in it. */
function post<Article>(
  lists: Lists<Article>,
  key: string,
  article: Article,
): { articles: Article[]; place: number } {
  const articles = lists.get(key) ?? [];
  if (articles.length === 0) lists.set(key, articles);
  return { articles, place: articles.push(article) - 1 };
}

/** Every column that lists an article: its own, those under `also`, and all columns above these. */
function listedIn(record: ArticleRecord, tree: ColumnTree): Set<string> {
  return new Set(
    [record.front.column, ...record.front.also].flatMap((id) => tree.path(id).map((each) => each.id)),
  );
}

/** Indexes the visible articles, in any order. */
export function indexArticles(articles: readonly ArticleRecord[], tree: ColumnTree): ArticleIndex {
  const all = articles.toSorted(byNewest);
  const byId = new Map(all.map((record) => [record.id, record]));
  const columns: Lists = new Map();
  const campaigns: Lists = new Map();
  const months: Lists = new Map();
  // What articles share, by their numbers in `all`.
  const shared: Record<keyof typeof WEIGHT, Lists<number>> = {
    campaign: new Map(),
    tag: new Map(),
    // The articles of a column itself, without those of the columns below it: neighbours are found here.
    column: new Map(),
  };
  const places = new Map<ArticleRecord, { home: Posting; shared: readonly Posting[] }>();
  for (const [number, record] of all.entries()) {
    const { month } = record.published;
    const { tags: named, campaign, column } = record.front;
    post(months, month, record);
    for (const id of listedIn(record, tree)) {
      post(columns, id, record);
      post(months, `${id}/${month}`, record);
    }
    if (campaign !== undefined) post(campaigns, campaign, record);
    const share =
      (what: keyof typeof WEIGHT) =>
      (key: string): Posting => ({ ...post(shared[what], key, number), weight: WEIGHT[what] });
    const home = share('column')(column);
    const byTag = [...new Set(named)].map(share('tag'));
    const byCampaign = (campaign === undefined ? [] : [campaign]).map(share('campaign'));
    places.set(record, { home, shared: [...byCampaign, ...byTag, home] });
  }
  const findRelated = createRelatedFinder(all.length);
  const related = new Map<ArticleRecord, ArticleRecord[]>();
  const relatedTo = (record: ArticleRecord): ArticleRecord[] =>
    record.front.related
      ? record.front.related.flatMap((id) => byId.get(id) ?? [])
      : findRelated(places.get(record)?.shared ?? []).flatMap((number) => all[number] ?? []);
  return {
    all,
    get: (id) => byId.get(id),
    inColumn: (column) => columns.get(column) ?? [],
    inCampaign: (campaign) => campaigns.get(campaign) ?? [],
    inMonth: (month, column) => months.get(column ? `${column}/${month}` : month) ?? [],
    neighbours: (record) => {
      const { articles = [], place = -1 } = places.get(record)?.home ?? {};
      return { previous: all[articles[place + 1] ?? -1], next: all[articles[place - 1] ?? -1] };
    },
    related: (record) => {
      // Asked for twice, by the key of a page and by the page.
      const known = related.get(record) ?? relatedTo(record);
      related.set(record, known);
      return known;
    },
  };
}
