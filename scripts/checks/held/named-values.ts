import { citedObservation } from '../../../src/model/cited-observation.ts';
import type { TextCitation } from '../../../src/model/citation.ts';
import type { Observation } from '../../../src/schemas/metric.ts';
import type { Content } from '../content/content.ts';
import { knownValues, type PlacedMetric } from '../figures/known-values.ts';
import type { EntryText } from './naming-texts.ts';

/** A value that a text names. */
export interface NamedValue {
  text: EntryText;
  placed: PlacedMetric;
  observation: Observation;
}

/**
 * The values that texts name.
 * @param isAsked Whether a metric is asked for: most are not.
 */
export function namedValues(
  texts: readonly EntryText[],
  content: Content,
  isAsked: (placed: PlacedMetric) => boolean = () => true,
): NamedValue[] {
  const { find } = knownValues(content);
  const valueOf = (cite: TextCitation, text: EntryText): NamedValue[] => {
    const placed = cite.kind === 'metric' ? find(cite.campaign ?? text.campaign ?? '', cite.id) : undefined;
    if (!placed || !isAsked(placed)) return [];
    const observation = citedObservation(placed.metric.observations ?? [], cite, text.day);
    return observation ? [{ text, placed, observation }] : [];
  };
  return texts.flatMap((text) => text.cites.flatMap((cite) => valueOf(cite, text)));
}
