import type { Site } from '../schemas/site.ts';
import type { ReaderWords } from './reader-words.ts';
import { reader as en } from './en/reader.ts';
import { reader as zhCN } from './zh-CN/reader.ts';

/** The site's own words in the language that `content/site.yaml` chooses. */
export function readerWords(locale: Site['locale']): ReaderWords {
  return { 'zh-CN': zhCN, en }[locale];
}
