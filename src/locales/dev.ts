import { dev as english } from './en/dev.ts';
import { dev as chinese, type DevWords } from './zh-CN/dev.ts';

/** The words of the preview in the language of the house. */
export function devWords(locale: 'zh-CN' | 'en'): DevWords {
  return locale === 'en' ? english : chinese;
}
