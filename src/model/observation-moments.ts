import type { Observation } from '../schemas/metric.ts';
import { parsePeriod } from '../schemas/period.ts';
import type { TextCitation } from './citation.ts';
import { citedObservation } from './cited-observation.ts';
import type { MetricFile } from './metric-book.ts';
import { toInstant } from './moment.ts';

/** A text with what it names, as far as the values of metrics depend on it. */
export interface NamingText {
  /** The campaign that is meant where a citation names none. */
  campaign: string | undefined;
  /** Its day of publication; undefined for a document. */
  day: string | undefined;
  /** The instant from which readers may see it. */
  from: number;
  cites: readonly TextCitation[];
}

/** The instant from which readers may see each value. */
export type ObservationMoments = ReadonlyMap<Observation, number>;

/** The day after `day`, both `YYYY-MM-DD`. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 'YYYY-MM-DD'.length);
}

/**
 * The day at whose beginning the thing that a value tells of has happened: the as-of date itself, or the day after the
 * last one of a period. A value of the year (2023) or of its end (2023-end) is of the past from 2024-01-01 on.
 */
export function reachedOn({ at, period }: Pick<Observation, 'at' | 'period'>): string {
  return period === undefined ? at : dayAfter(parsePeriod(period)?.to ?? at);
}

/** Values that a text may set free, by the campaign and the id of their metric. */
type Waiting = ReadonlyMap<string, readonly Observation[]>;

/**
 * The instant from which readers may see each value: its own `published`, whatever names it. A value without one is seen
 * as soon as a visible text names it, and at the latest when its date is reached, or its period is over.
 * @param texts Those that can set a value free; asked only where there is one to set free.
 * @param since Values that are reached by this instant need no text; without it, every value is looked up in the texts.
 */
export function observationMoments(
  files: readonly MetricFile[],
  texts: () => Iterable<NamingText>,
  { timeZone, since = -Infinity }: { timeZone: string; since?: number },
): ObservationMoments {
  const moments = new Map<Observation, number>();
  const waiting = new Map<string, readonly Observation[]>();
  for (const { id: file, group } of files) {
    for (const { id, observations = [] } of group.metrics) {
      for (const each of observations)
        moments.set(each, toInstant(each.published ?? reachedOn(each), timeZone));
      const mayWait = observations.some(
        (each) => each.published === undefined && (moments.get(each) ?? 0) > since,
      );
      if (mayWait) waiting.set(`${file.split('/')[0] ?? ''}/${id}`, observations);
    }
  }
  if (waiting.size > 0) for (const text of texts()) setFree(text, waiting, moments);
  return moments;
}

/** Moves forward the moments of the values that a text names. */
function setFree(
  { campaign = '', day, from, cites }: NamingText,
  waiting: Waiting,
  moments: Map<Observation, number>,
) {
  for (const cite of cites) {
    if (cite.kind !== 'metric') continue;
    const observations = waiting.get(`${cite.campaign ?? campaign}/${cite.id}`);
    const named = observations && citedObservation(observations, cite, day);
    if (named && named.published === undefined)
      moments.set(named, Math.min(moments.get(named) ?? from, from));
  }
}
