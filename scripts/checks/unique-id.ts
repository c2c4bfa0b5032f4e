import type { Finding } from '../../src/source/finding.ts';
import type { KeyPath } from '../../src/source/read-yaml.ts';
import type { Check } from './check.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { findingAt } from './place-finding.ts';

/** An id inside a file, and where it is. */
interface Place {
  entry: Entry;
  path: KeyPath;
  id: string;
}

/** Ids are unique: metrics in their campaign, pillars and stages in theirs, observations by their date. */
export const uniqueId: Check = {
  name: 'unique-id',
  description: {
    'zh-CN': '同一专题里指标、方面、环节的标识不重复，同一指标同一天只有一个数值。',
    en: 'Ids of metrics, pillars and stages are unique in their campaign, and a metric has one value a day.',
  },
  run: ({ allMetrics, campaigns, groups }) => [
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
        repeatedDays(
          (observations ?? []).map(({ at }, number) => ({
            entry,
            path: ['metrics', index, 'observations', number, 'at'],
            id: at,
          })),
        ),
      ),
    ),
  ],
};

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

function repeatedDays(places: readonly Place[]): Finding[] {
  return later(places, ({ id }) => id).map(({ place }) =>
    findingAt(place.entry, place.path, (words) => words.repeatedDay({ day: place.id })),
  );
}
