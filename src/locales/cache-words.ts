import { cache as english } from './en/cache.ts';
import { cache as chinese, type CacheWords } from './zh-CN/cache.ts';

/** Why a build makes everything anew, in the language of the house. */
export function cacheWords(locale: 'zh-CN' | 'en'): CacheWords {
  return locale === 'en' ? english : chinese;
}
