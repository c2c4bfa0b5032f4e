import { toBaseAmount } from '../../../src/model/base-amount.ts';
import type { KnownValue } from '../../../src/model/bound-figure.ts';
import { formatObservation, joinValue } from '../../../src/model/metric-value.ts';
import { buildMetricView, ratioTerms } from '../../../src/model/metric.ts';
import { type Asked, pickObservation } from '../../../src/model/pick-observation.ts';
import type { BoundWords } from '../../../src/locales/reader-words.ts';
import { readerWords } from '../../../src/locales/reader.ts';
import type { Metric } from '../../../src/schemas/metric.ts';
import type { Place } from '../../../src/source/problem.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { KeyPath } from '../../../src/source/read-yaml.ts';
import type { Content } from '../content/content.ts';

/** A well-formed metric and where it is written. */
export interface PlacedMetric {
  campaign: string;
  metric: Metric;
  entry: Entry;
  /** Leads to it inside the entry's data. */
  path: KeyPath;
}

/** What a metric says at one date. */
export interface DatedValue extends KnownValue {
  /** The value as it is written in the data, in the metric's own unit. */
  written: number;
  /** In house style, as pages print it: `210多篇`, `下降3.2%`. */
  text: string;
  /** As-of date; of a period, its last day. */
  at: string;
  period: string | undefined;
  source: string;
  /** Where the value, its unit or its bound is written; of a share, the share itself. */
  place: (part: 'value' | 'unit' | 'bound') => Place;
  /** Leads to its observation; undefined for a share. */
  path?: KeyPath;
}

/** All well-formed metrics. */
export interface KnownValues {
  find: (campaign: string, id: string) => PlacedMetric | undefined;
  /** The value of a period or on a day (default: the latest); undefined before the first, or where there is none. */
  valueOf: (campaign: string, id: string, day?: string, period?: string) => DatedValue | undefined;
  all: readonly PlacedMetric[];
  /** Words for bounds in the language of the site. */
  words: BoundWords;
}

const books = new WeakMap<Content, KnownValues>();

/** The metrics of a content, made ready once. Metrics of a file that breaks its schema are not among them. */
export function knownValues(content: Content): KnownValues {
  const known = books.get(content) ?? build(content);
  books.set(content, known);
  return known;
}

function build(content: Content): KnownValues {
  const all = content.groups.flatMap(({ entry, data }) =>
    (data.metrics ?? []).map<PlacedMetric>((metric, index) => ({
      campaign: entry.file.campaign ?? '',
      metric,
      entry,
      path: ['metrics', index],
    })),
  );
  const byKey = new Map(all.toReversed().map((each) => [`${each.campaign}/${each.metric.id}`, each]));
  const find: KnownValues['find'] = (campaign, id) => byKey.get(`${campaign}/${id}`);
  const words = readerWords(content.site?.data.locale ?? 'zh-CN').bounds;
  return {
    all,
    find,
    words,
    valueOf: (campaign, id, day, period) => {
      const placed = find(campaign, id);
      return (
        placed &&
        (placed.metric.ratio ? shareOn : observedOn)(placed, { find, words, asked: { day, period } })
      );
    },
  };
}

interface On {
  find: KnownValues['find'];
  words: BoundWords;
  asked: Asked;
}

function observedOn({ metric, entry, path }: PlacedMetric, { words, asked }: On): DatedValue | undefined {
  const observations = metric.observations ?? [];
  const observation = pickObservation(observations, asked);
  if (!observation) return undefined;
  const { value, bound, at, period, source } = observation;
  const own = [...path, 'observations', observations.indexOf(observation)];
  return {
    ...toBaseAmount(value, metric.unit),
    bound,
    written: value,
    text: joinValue(formatObservation(metric, observation, words)),
    at,
    period,
    source,
    path: own,
    place: (part) => (part === 'unit' ? entry.locate([...path, 'unit']) : locateIn(entry, own, part)),
  };
}

/** Place of the bound of an observation, or of its value where no bound is written. */
function locateIn(entry: Entry, path: KeyPath, part: 'value' | 'bound'): Place {
  const own = entry.locate([...path, part]);
  const whole = entry.locate(path);
  const isWritten = own.line !== whole.line || own.column !== whole.column;
  return part === 'value' || isWritten ? own : entry.locate([...path, 'value']);
}

/** A share, as the pages compute and round it, with what it is computed from. */
function shareOn(
  { campaign, metric, entry, path }: PlacedMetric,
  { find, words, asked }: On,
): DatedValue | undefined {
  const metricOf = (id: string): Metric | undefined => find(campaign, id)?.metric;
  const { part = '', whole = '' } = metric.ratio ?? {};
  const terms = ratioTerms(metricOf(part), metricOf(whole), asked);
  const record = { campaign, pillar: undefined, metric };
  const view = buildMetricView(record, { find: metricOf, href: '', words, ...asked });
  if (!view || !terms) return undefined;
  const { value, bound, text, at, period, source } = view;
  const share = { part: terms.above.value, whole: terms.below.value };
  const place: DatedValue['place'] = (part) => entry.locate([...path, part === 'unit' ? 'unit' : 'ratio']);
  return {
    ...toBaseAmount(value, metric.unit),
    share,
    bound,
    written: value,
    text,
    at,
    period,
    source,
    place,
  };
}
