import { problems as english } from './en/problems.ts';
import { problems as chinese, type ProblemWords } from './zh-CN/problems.ts';

/** The words for problems in the language of the house; Chinese where that is not known. */
export function problemWords(locale: 'zh-CN' | 'en' | undefined): ProblemWords {
  return locale === 'en' ? english : chinese;
}
