import { showMoment } from '../../src/model/moment.ts';
import { isDay } from '../../src/schemas/date.ts';
import type { Check } from './check.ts';
import { findingAt } from './place-finding.ts';

/** An article lies in the folder of the year in which it was published. */
export const yearFolder: Check = {
  name: 'year-folder',
  description: {
    'zh-CN': '稿件放在发布年份的文件夹里。',
    en: 'An article lies in the folder of the year in which it was published.',
  },
  run: ({ articles, timeZone }) =>
    [...articles.values()].flatMap(({ id, entry, data }) => {
      const folder = id.split('/', 1)[0] ?? '';
      if (data.published === undefined || !/^\d{4}$/.test(folder)) return [];
      // Of a plain date, no clock need be asked.
      const day = isDay(data.published) ? data.published : showMoment(data.published, timeZone).day;
      const year = day.slice(0, 4);
      if (year === folder) return [];
      return [
        findingAt(entry, ['published'], (words) => words.wrongYear({ folder, year }), {
          severity: 'warning',
        }),
      ];
    }),
};
