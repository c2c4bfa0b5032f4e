import { fix as english } from './en/fix.ts';
import { fix as chinese, type FixWords } from './zh-CN/fix.ts';

/** The words of `npm run check -- --fix` in the language of the house. */
export function fixWords(locale: 'zh-CN' | 'en'): FixWords {
  return locale === 'en' ? english : chinese;
}
