import { buildArticlePage } from '../model/article-page.ts';
import type { ArticleRecord } from '../model/article.ts';
import type { SiteIndex } from '../model/site.ts';
import { isKeyless, pageKey } from './page-key.ts';
import { textKey } from './text-key.ts';

/** Key of an article's page. */
export function articleKey(record: ArticleRecord, site: SiteIndex): string {
  // It shows as much as the page, for each of them.
  if (isKeyless()) return '';
  const { front, published } = record;
  const text = textKey(record, site, { campaign: front.campaign, day: published.day, rail: true });
  return pageKey(site, front, buildArticlePage(record, site), text);
}
