import type { Article } from '../../src/schemas/article.ts';
import type { Campaign } from '../../src/schemas/campaign.ts';
import { isDay } from '../../src/schemas/date.ts';
import { clockAt, toInstant } from '../../src/model/moment.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Item } from './content/content.ts';
import { findingAt } from './place-finding.ts';

/** What comes later is dated later: updates and corrections after publication, the end of a campaign after its beginning. */
export const datesInOrder: Check = {
  name: 'dates-in-order',
  description: {
    'zh-CN': '日期的先后合理：更新和更正不早于发布，专题的结束不早于开始。',
    en: 'Dates are in order: updates and corrections not before publication, an end not before its beginning.',
  },
  run: ({ articles, campaigns, timeZone, at }) => [
    ...[...articles.values()].flatMap((article) => updatedLater(article, at, timeZone)),
    ...[...articles.values()].flatMap((article) => inArticle(article, timeZone)),
    ...[...campaigns.values()].flatMap(inCampaign),
  ],
};

const dayOf = (moment: string, timeZone: string): string =>
  isDay(moment) ? moment : clockAt(toInstant(moment, timeZone), timeZone).day;

/** Whether `a` lies before `b`; of two of which one is a plain date, the days are compared. */
function isBefore(a: string, b: string, timeZone: string): boolean {
  if (isDay(a) || isDay(b)) return dayOf(a, timeZone) < dayOf(b, timeZone);
  return toInstant(a, timeZone) < toInstant(b, timeZone);
}

function inArticle({ entry, data }: Item<Article>, timeZone: string): Finding[] {
  const { published, updated, corrections = [] } = data;
  if (published === undefined) return [];
  const wrongUpdate = updated !== undefined && isBefore(updated, published, timeZone);
  return [
    ...(wrongUpdate
      ? [findingAt(entry, ['updated'], (words) => words.updatedBeforePublished({ updated, published }))]
      : []),
    ...corrections.flatMap(({ at }, index) =>
      isBefore(at, published, timeZone)
        ? [
            findingAt(entry, ['corrections', index, 'at'], (words) =>
              words.correctedBeforePublished({ at, published }),
            ),
          ]
        : [],
    ),
  ];
}

/** An update that is still to come, of an article that readers see already. */
function updatedLater({ entry, data }: Item<Article>, at: Date, timeZone: string): Finding[] {
  const { published, updated } = data;
  const isLater = (moment: string): boolean => toInstant(moment, timeZone) > at.getTime();
  if (published === undefined || updated === undefined || isLater(published) || !isLater(updated)) return [];
  return [findingAt(entry, ['updated'], (words) => words.updatedLater({ updated }), { severity: 'warning' })];
}

/** Of `2022` and `2022-11` only the years can be compared. */
function inCampaign({ entry, data }: Item<Campaign>): Finding[] {
  const { from = '', to } = data.period ?? {};
  if (to === undefined) return [];
  const length = Math.min(from.length, to.length);
  if (to.slice(0, length) >= from.slice(0, length)) return [];
  return [findingAt(entry, ['period', 'to'], (words) => words.endBeforeBeginning({ from, to }))];
}
