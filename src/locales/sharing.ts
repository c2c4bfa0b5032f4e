import type { Site } from '../schemas/site.ts';
import { sharing as en } from './en/sharing.ts';
import { sharing as zhCN, type SharingWords } from './zh-CN/sharing.ts';

/** The words of sharing in the language that `content/site.yaml` chooses. */
export function sharingWords(locale: Site['locale']): SharingWords {
  return { 'zh-CN': zhCN, en }[locale];
}
