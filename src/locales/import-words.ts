import { importing as english } from './en/import.ts';
import { importing as chinese, type ImportWords } from './zh-CN/import.ts';

/** The words of `npm run import` in the language of the house. */
export function importWords(locale: 'zh-CN' | 'en'): ImportWords {
  return locale === 'en' ? english : chinese;
}
