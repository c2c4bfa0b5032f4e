import { BIG_YEAR, type JsonSchema } from './json-schema-type.ts';

const DAY = String.raw`(?:19|2[01])\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)`;
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Exactly one of several keys. */
const oneOf = (...keys: string[]): JsonSchema => ({ oneOf: keys.map((key) => ({ required: [key] })) });

/**
 * What the refinements of the schemas mean in JSON Schema, by the code of their error: a function cannot be written
 * down there. They let through a little more than the check, such as 30 February, and never refuse what it accepts.
 */
export const FORMS: Readonly<Record<string, JsonSchema>> = {
  'day-form': { pattern: `^${DAY}$`, examples: ['2023-01-11'] },
  'moment-form': { pattern: `^${DAY}(?:${TIME})?$`, examples: ['2023-01-11', '2023-01-11T09:30+08:00'] },
  'time-without-zone': {},
  'partial-date-form': {
    type: ['string', 'integer'],
    pattern: String.raw`^(?:19|2[01])\d{2}(?:-(?:0[1-9]|1[0-2]))?$|^${DAY}$`,
    ...BIG_YEAR,
    examples: ['2022', '2022-11', '2022-11-30'],
  },
  'period-form': {
    type: ['string', 'integer'],
    pattern: String.raw`^(?:19|2[01])\d{2}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?(?:-end)?$|^${DAY}$|^[\d-]+/[\d-]+$`,
    ...BIG_YEAR,
    examples: ['2023-H1', '2023-Q3', '2023-01/2023-10', '2023-end'],
  },
  'observation-at-or-period': oneOf('at', 'period'),
  'at-and-period': { not: { required: ['at', 'period'] } },
  'metric-ref-form': { pattern: `^${ID}(?:/${ID})?$`, examples: ['problems-found'] },
  'url-form': { pattern: String.raw`^[Hh][Tt][Tt][Pp][Ss]?:\S+$`, examples: ['https://www.example.gov.cn'] },
  'id-form': { examples: ['problems-found'] },
  'article-id-form': { examples: ['2023/zuofeng-roundup'] },
  // JSON Schema has no flag for capitals.
  'color-form': { pattern: '^#[0-9A-Fa-f]{6}$', examples: ['#a8161c'] },
  'base-form': { examples: ['/', '/zt/zuofeng/'] },
  'domain-form': { examples: ['www.example.gov.cn'] },
  'site-code-form': { examples: ['6110000001'] },
  'police-code-form': { examples: ['61100202000001'] },
  'attachment-file-form': { examples: ['plan.pdf'] },
  'site-path-form': { examples: ['/articles/2023/old-name.html'] },
  'metric-observations-or-ratio': oneOf('observations', 'ratio'),
  'chart-series-metric-or-metrics': oneOf('metrics', 'metric'),
  'chart-metrics-or-series': oneOf('metrics', 'series'),
};
