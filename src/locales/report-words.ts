import { report as english } from './en/report.ts';
import { report as chinese, type ReportWords } from './zh-CN/report.ts';

/** The words of a report in the language of the house. */
export function reportWords(locale: 'zh-CN' | 'en'): ReportWords {
  return locale === 'en' ? english : chinese;
}
