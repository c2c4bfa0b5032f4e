import type { Article } from '../../src/schemas/article.ts';
import type { Campaign } from '../../src/schemas/campaign.ts';
import type { MetricGroup } from '../../src/schemas/metric.ts';
import { isDay } from '../../src/schemas/date.ts';
import { parsePeriod } from '../../src/schemas/period.ts';
import { clockAt, toInstant } from '../../src/model/moment.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Item } from './content/content.ts';
import { findingAt } from './place-finding.ts';

/** What comes later is dated later: updates and corrections after publication, the end of a campaign after its beginning, values after their time. */
export const datesInOrder: Check = {
  name: 'dates-in-order',
  description: {
    'zh-CN': '日期的先后合理：更新和更正不早于发布，专题的结束不早于开始，数值的公开不早于它说的时期。',
    en: 'Dates are in order: updates and corrections not before publication, no end before its beginning, no value before its time.',
  },
  run: ({ articles, campaigns, groups, timeZone, at }) => [
    ...[...articles.values()].flatMap((article) => updatedLater(article, at, timeZone)),
    ...[...articles.values()].flatMap((article) => inArticle(article, timeZone)),
    ...[...campaigns.values()].flatMap(inCampaign),
    ...groups.flatMap((group) => inGroup(group, timeZone)),
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

/** Values that are public before the time begins that they are about. */
function inGroup({ entry, data }: Item<MetricGroup>, timeZone: string): Finding[] {
  return (data.metrics ?? []).flatMap(({ observations = [] }, index) =>
    observations.flatMap(({ at, period, published }, number): Finding[] => {
      if (published === undefined) return [];
      const from = period === undefined ? at : (parsePeriod(period)?.from ?? at);
      if (!isBefore(published, from, timeZone)) return [];
      const path = ['metrics', index, 'observations', number, 'published'];
      const say: Finding['say'] = (words) => words.publishedBeforePeriod({ published, from: period ?? at });
      return [findingAt(entry, path, say, { severity: 'warning' })];
    }),
  );
}
