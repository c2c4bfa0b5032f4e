import type { Site } from '../schemas/site.ts';
import { markdownWords as en } from './en/markdown.ts';
import { type MarkdownWords, markdownWords as zhCN } from './zh-CN/markdown.ts';

/** The words that the renderer adds to a text, in the language that `content/site.yaml` chooses. */
export function markdownLocale(locale: Site['locale']): MarkdownWords {
  return { 'zh-CN': zhCN, en }[locale];
}
