import { figures as english } from './en/figures.ts';
import { figures as chinese, type FigureCommandWords } from './zh-CN/figures.ts';

/** The words of `npm run figures` in the language of the house. */
export function figureWords(locale: 'zh-CN' | 'en'): FigureCommandWords {
  return locale === 'en' ? english : chinese;
}
