import { type ArticleRecord, byNewest } from './article.ts';
import type { ColumnTree } from './column.ts';
import { chooseRelated, type Posting } from './related.ts';

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

type Lists = Map<string, ArticleRecord[]>;

/** Puts an article at the end of the list of `key`. */
function post(lists: Lists, key: string, record: ArticleRecord): void {
  const list = lists.get(key);
  if (list) list.push(record);
  else lists.set(key, [record]);
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
  const tags: Lists = new Map();
  const months: Lists = new Map();
  // The articles of a column itself, without those of the columns below it: neighbours are found here.
  const homes: Lists = new Map();
  const places = new Map<ArticleRecord, number>();
  for (const record of all) {
    const { month } = record.published;
    post(months, month, record);
    for (const id of listedIn(record, tree)) {
      post(columns, id, record);
      post(months, `${id}/${month}`, record);
    }
    for (const tag of new Set(record.front.tags)) post(tags, tag, record);
    if (record.front.campaign) post(campaigns, record.front.campaign, record);
    post(homes, record.front.column, record);
    places.set(record, (homes.get(record.front.column)?.length ?? 0) - 1);
  }
  const postings = ({ front }: ArticleRecord): Posting[] => [
    { articles: campaigns.get(front.campaign ?? '') ?? [], weight: WEIGHT.campaign },
    ...front.tags.map((tag) => ({ articles: tags.get(tag) ?? [], weight: WEIGHT.tag })),
    { articles: homes.get(front.column) ?? [], weight: WEIGHT.column },
  ];
  return {
    all,
    get: (id) => byId.get(id),
    inColumn: (column) => columns.get(column) ?? [],
    inCampaign: (campaign) => campaigns.get(campaign) ?? [],
    inMonth: (month, column) => months.get(column ? `${column}/${month}` : month) ?? [],
    neighbours: (record) => {
      const [home, place] = [homes.get(record.front.column) ?? [], places.get(record) ?? -1];
      return { previous: home[place + 1], next: home[place - 1] };
    },
    related: (record) =>
      record.front.related
        ? record.front.related.flatMap((id) => byId.get(id) ?? [])
        : chooseRelated(record, postings(record)),
  };
}
