import { newCommand as english } from './en/new.ts';
import { newCommand as chinese, type NewWords } from './zh-CN/new.ts';

export { askWords } from './desk-words.ts';

/** What `npm run new` says, in the language of the house. */
export function newWords(locale: 'zh-CN' | 'en'): NewWords {
  return locale === 'en' ? english : chinese;
}
