import { moments as english } from './en/moments.ts';
import { moments as chinese, type MomentWords } from './zh-CN/moments.ts';

/** Words about the moments at which a site changes, in the language of the house. */
export function momentWords(locale: 'zh-CN' | 'en'): MomentWords {
  return locale === 'en' ? english : chinese;
}
