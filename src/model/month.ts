import type { ArticleRecord } from './article.ts';

/** The articles of one month, newest first. */
export interface Month {
  /** `2023-01`. */
  month: string;
  articles: ArticleRecord[];
}

/** Months that have articles, newest first; `articles` are newest first already. */
export function groupByMonth(articles: readonly ArticleRecord[]): Month[] {
  return [...Map.groupBy(articles, ({ published }) => published.month)].map(([month, list]) => ({
    month,
    articles: list,
  }));
}

/** Months by year, both newest first. */
export function groupByYear(months: readonly Month[]): { year: string; months: Month[] }[] {
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, list]) => ({
    year,
    months: list,
  }));
}
