import type { Observation } from '../schemas/metric.ts';
import type { TextCitation } from './citation.ts';
import { pickObservation } from './pick-observation.ts';

/**
 * The value of a metric that a text names: that of the period or of the day that its link says, else the one that holds
 * on the text's own day. A text without a day (a document) names none with a bare link: it means the latest value that
 * readers may see, whichever that is.
 */
export function citedObservation(
  observations: readonly Observation[],
  { at, period }: Pick<TextCitation, 'at' | 'period'>,
  day: string | undefined,
): Observation | undefined {
  const asked = { day: at ?? day, period };
  return asked.day === undefined && period === undefined ? undefined : pickObservation(observations, asked);
}
