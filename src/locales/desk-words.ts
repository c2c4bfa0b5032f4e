import { ask as askEnglish, write as writeEnglish } from './en/desk.ts';
import { ask as askChinese, write as writeChinese, type AskWords, type WriteWords } from './zh-CN/desk.ts';

/** The words of questions at the terminal, in the language of the house. */
export function askWords(locale: 'zh-CN' | 'en'): AskWords {
  return locale === 'en' ? askEnglish : askChinese;
}

/** Why files are not written, in the language of the house. */
export function writeWords(locale: 'zh-CN' | 'en'): WriteWords {
  return locale === 'en' ? writeEnglish : writeChinese;
}
