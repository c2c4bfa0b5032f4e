import type { Site } from '../schemas/site.ts';
import { search as en } from './en/search.ts';
import { search as zhCN, type SearchWords } from './zh-CN/search.ts';

/** The words of the search in the language that `content/site.yaml` chooses. */
export function searchWords(locale: Site['locale']): SearchWords {
  return { 'zh-CN': zhCN, en }[locale];
}
