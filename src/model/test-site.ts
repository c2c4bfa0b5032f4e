import { readerWords } from '../locales/reader.ts';
import { ArticleSchema } from '../schemas/article.ts';
import { ColumnSchema } from '../schemas/column.ts';
import { SiteSchema } from '../schemas/site.ts';
import { createAddresses } from './addresses.ts';
import type { ArticleRecord } from './article.ts';
import { indexArticles } from './article-index.ts';
import { indexCitations } from './citation.ts';
import { buildColumnTree } from './column.ts';
import { createMetricBook } from './metric-book.ts';
import { showMoment } from './moment.ts';
import type { SiteIndex } from './site.ts';

const ZONE = 'Asia/Shanghai';

/** An article for tests, in the column `leaf`. */
export function testArticle(
  id: string,
  published: string,
  front: Record<string, unknown> = {},
): ArticleRecord {
  return {
    id,
    front: ArticleSchema.parse({ title: id, published, source: { name: '示例' }, column: 'leaf', ...front }),
    published: showMoment(published, ZONE),
    excerpt: '示例正文。',
    characters: 5,
    citations: [],
    mentions: [],
    path: `articles/${id}.md`,
    file: '',
    digest: '',
  };
}

/** A site for tests under `/zt/`, with the columns `top`, `leaf` below it and `empty`, and nothing else. */
export function testSite(articles: readonly ArticleRecord[], more: Record<string, unknown> = {}): SiteIndex {
  const common = { title: '示例专题', description: '示例站点。', url: 'https://www.example.gov.cn' };
  const config = SiteSchema.parse({ ...common, base: '/zt/', ...more });
  const words = readerWords(config.locale);
  const addresses = createAddresses(config.url, config.base);
  const column = (id: string, parent?: string) => ({
    id,
    column: ColumnSchema.parse({ title: id, parent, description: `说明：${id}`, keywords: [id] }),
  });
  const columns = buildColumnTree([column('top'), column('leaf', 'top'), column('empty')]);
  return {
    context: { config, words, addresses, navigation: [] },
    ...{ columns, campaigns: [], documents: new Map(), charts: new Map() },
    metrics: createMetricBook([], { addresses, words }),
    citations: indexCitations([]),
    articles: indexArticles(articles, columns),
  };
}
