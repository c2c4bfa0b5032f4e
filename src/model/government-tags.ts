import type { Site } from '../schemas/site.ts';
import type { ArticleTags, ColumnTags, Page } from './page.ts';

/** One `<meta name content>`. */
export interface MetaTag {
  name: string;
  content: string;
}

/** 栏目标签: four tags of every home, column and article page. */
function tagsOfColumn(column: ColumnTags): MetaTag[] {
  return [
    { name: 'ColumnName', content: column.name },
    { name: 'ColumnDescription', content: column.description },
    { name: 'ColumnKeywords', content: column.keywords.join(',') },
    { name: 'ColumnType', content: column.type },
  ];
}

/** 内容页标签: the tags of an article page. */
function tagsOfArticle(article: ArticleTags, page: Page, absolute: (path: string) => string): MetaTag[] {
  const optional = (name: string, content: string | undefined): MetaTag[] =>
    content ? [{ name, content }] : [];
  return [
    { name: 'ArticleTitle', content: article.title },
    { name: 'PubDate', content: article.published },
    { name: 'ContentSource', content: article.source },
    ...optional('Keywords', article.keywords.join(',')),
    ...optional('Author', article.author),
    { name: 'Description', content: page.description },
    ...optional('Image', page.image && absolute(page.image)),
    { name: 'Url', content: absolute(page.path) },
  ];
}

/**
 * The tags of the annex 网页设计规范 to 国办发〔2017〕47号, spelt as there. Empty where the site is not configured as a
 * government site.
 */
export function buildGovernmentTags(
  page: Page,
  government: Site['government'],
  absolute: (path: string) => string,
): MetaTag[] {
  if (!government) return [];
  return [
    { name: 'SiteName', content: government.name },
    { name: 'SiteDomain', content: government.domain },
    { name: 'SiteIDCode', content: government.code },
    ...(page.column ? tagsOfColumn(page.column) : []),
    ...(page.article ? tagsOfArticle(page.article, page, absolute) : []),
  ];
}
