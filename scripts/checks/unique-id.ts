import { whenKey } from '../../src/model/reconcile/when.ts';
import { isDay } from '../../src/schemas/date.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { KeyPath } from '../../src/source/read-yaml.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { findingAt } from './place-finding.ts';

/** An id inside a file, and where it is. */
interface Place {
  entry: Entry;
  path: KeyPath;
  id: string;
}

/** Ids are unique: metrics in their campaign, pillars and stages in theirs, regions; observations by their time. */
export const uniqueId: Check = {
  name: 'unique-id',
  description: {
    'zh-CN':
      '同一专题里指标、方面、环节的标识不重复，地区的标识也不重复，同一指标同一天、同一时期只有一个数值。',
    en: 'Ids of metrics, pillars and stages are unique in their campaign, those of regions too; a metric has one value a time.',
  },
  run: ({ allMetrics, campaigns, groups, site }) => [
    ...(site ? repeated(regionsOf(site)) : []),
    ...repeated(
      allMetrics.map(({ entry, path, id, campaign }) => ({
        scope: campaign,
        entry,
        path: [...path, 'id'],
        id,
      })),
    ),
    ...[...campaigns.values()].flatMap(({ id: scope, entry, data }) => [
      ...repeated(
        (data.pillars ?? []).map(({ id }, index) => ({ scope, entry, path: ['pillars', index, 'id'], id })),
      ),
      ...repeated(
        (data.loop ?? []).map(({ id }, index) => ({ scope, entry, path: ['loop', index, 'id'], id })),
      ),
    ]),
    ...groups.flatMap(({ entry, data }) =>
      (data.metrics ?? []).flatMap(({ observations }, index) =>
        repeatedTimes(
          (observations ?? []).map(({ at, period }, number) => ({
            entry,
            path: ['metrics', index, 'observations', number, period === undefined ? 'at' : 'period'],
            id: period ?? at,
            key: whenKey({ at, period }),
          })),
        ),
      ),
    ),
  ],
};

function regionsOf({ entry, data }: NonNullable<Content['site']>): (Place & { scope: string })[] {
  return (data.regions ?? []).map(({ id }, index) => ({
    scope: '',
    entry,
    path: ['regions', index, 'id'],
    id,
  }));
}

/** Every place after the first that has an id, with the first. */
function later<T extends Place>(places: readonly T[], keyOf: (place: T) => string): { place: T; first: T }[] {
  const seen = new Map<string, T>();
  return places.flatMap((place) => {
    const first = seen.get(keyOf(place));
    if (first) return [{ place, first }];
    seen.set(keyOf(place), place);
    return [];
  });
}

function repeated(places: readonly (Place & { scope: string })[]): Finding[] {
  return later(places, ({ scope, id }) => `${scope}/${id}`).map(({ place, first }) => {
    const { file, line } = first.entry.locate(first.path);
    return findingAt(place.entry, place.path, (words) => words.repeatedId({ id: place.id, file, line }));
  });
}

/** Values for one day, or for one period however it is written. */
function repeatedTimes(places: readonly (Place & { key: string })[]): Finding[] {
  return later(places, ({ key }) => key).map(({ place, first }) =>
    findingAt(place.entry, place.path, (words) =>
      isDay(place.id) && place.id === first.id
        ? words.repeatedDay({ day: place.id })
        : words.repeatedPeriod({ period: place.id, first: first.id }),
    ),
  );
}
