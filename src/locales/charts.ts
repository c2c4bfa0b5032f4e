import type { Site } from '../schemas/site.ts';
import type { BoundWords } from './reader-words.ts';
import { charts as en } from './en/charts.ts';
import { readerWords } from './reader.ts';
import { charts as zhCN, type ChartLocale } from './zh-CN/charts.ts';

/** All that a chart needs of a language. */
export type ChartWords = ChartLocale & {
  /** For `lang`. */
  language: string;
  bounds: BoundWords;
  /** `2023年1月11日`, also for `2023-01` and `2023`. */
  day: (date: string) => string;
  /** `2023年上半年`. */
  period: (code: string) => string;
};

/** The words of charts in the language that `content/site.yaml` chooses. */
export function chartWords(locale: Site['locale']): ChartWords {
  const { language, bounds, partialDate, period } = readerWords(locale);
  return { ...{ 'zh-CN': zhCN, en }[locale], language, bounds, day: partialDate, period };
}
