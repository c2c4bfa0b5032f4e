import { fields as english } from './en/fields.ts';
import { fields as chinese, type FieldWords } from './zh-CN/fields.ts';

/** What every field means, in the language of the house. */
export function fieldWords(locale: 'zh-CN' | 'en'): FieldWords {
  return locale === 'en' ? english : chinese;
}
