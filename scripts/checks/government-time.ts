import { isDay } from '../../src/schemas/date.ts';
import type { Check } from './check.ts';
import { findingAt } from './place-finding.ts';

/** On a government site PubDate has a time (国办发〔2017〕47号, annex): a date alone is pointed out. */
export const governmentTime: Check = {
  name: 'government-time',
  description: {
    'zh-CN': '政府网站的稿件写明发布的时和分。',
    en: 'On a government site an article has a time of publication, not only a date.',
  },
  run: ({ site, articles }) =>
    site?.data.government === undefined
      ? []
      : [...articles.values()].flatMap(({ entry, data }) => {
          const { published } = data;
          if (published === undefined || !isDay(published)) return [];
          return [
            findingAt(entry, ['published'], (words) => words.dateWithoutTime({ day: published }), {
              severity: 'warning',
            }),
          ];
        }),
};
