import type { Article } from '../../src/schemas/article.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Item } from './content/content.ts';
import { findingAt } from './place-finding.ts';

/** So many articles without a name are pointed out each; the others are counted. */
const MOST_NAMED = 5;

const warning = { severity: 'warning' } as const;

/**
 * On a government site an article says who answers for it (国办发〔2017〕47号, annex: Author); title, source and date are
 * asked of every site. Of one taken from elsewhere the editor's name is asked for (互联网新闻信息服务管理规定, art. 15).
 */
export const governmentArticle: Check = {
  name: 'government-article',
  description: {
    'zh-CN': '政府网站的稿件有署名或责任编辑；转载的写明责任编辑。',
    en: 'On a government site an article has a byline or an editor; one taken from elsewhere has an editor.',
  },
  run: ({ site, articles }) => {
    if (site?.data.government === undefined) return [];
    const nameless = [...articles.values()].filter((article) => lackOf(article) !== undefined);
    const [next, count] = [nameless[MOST_NAMED], nameless.length - MOST_NAMED];
    const rest = next && findingAt(next.entry, [], (words) => words.moreWithoutAuthor({ count }), warning);
    return [
      ...nameless.slice(0, MOST_NAMED).flatMap((article) => lackOf(article) ?? []),
      ...(rest ? [rest] : []),
    ];
  },
};

/** The name that is missing. */
function lackOf({ entry, data }: Item<Article>): Finding | undefined {
  const { source, byline = [], editor } = data;
  if (editor !== undefined) return undefined;
  if (source?.url !== undefined)
    return findingAt(entry, ['source', 'url'], (words) => words.repostWithoutEditor(), warning);
  if (byline.length > 0) return undefined;
  return findingAt(entry, ['source'], (words) => words.articleWithoutAuthor(), { ...warning, part: 'key' });
}
