import type { Against, Measure } from '../schemas/metric.ts';
import { isSameBase } from './base-period.ts';
import { sizeDifferences, type KnownValue } from './bound-figure.ts';
import { labelAgainst, labelTrend, namesLoss } from './label-sense.ts';
import type { FoundFigure } from './find-figures.ts';
import type { Mention, NamedPeriod, NamedPlace, Trend } from './mention.ts';
import { isSamePeriod, type ObservedTime } from './same-period.ts';
import { isSamePlace, type StatedPlace } from './same-place.ts';

/** What a metric says of one of its values. */
export interface Claim extends KnownValue, ObservedTime {
  label: string;
  measure?: Measure | undefined;
  against?: Against | (string & {}) | undefined;
  /** Undefined where neither region nor words of the metric state a place. */
  region?: StatedPlace | undefined;
}

/** One thing in which a figure of a text and its metric differ. */
export type Difference =
  | { what: 'value' | 'unit' | 'bound' }
  /** Below or above nought, where no word says which way it went. */
  | { what: 'sign'; said: 'above' | 'below' }
  | { what: 'trend'; said: Trend; known: Trend }
  | { what: 'measure'; said: Measure; known: Measure }
  | { what: 'against'; said: Against | (string & {}); known: Against | (string & {}) }
  | { what: 'period'; said: NamedPeriod }
  | { what: 'place'; said: NamedPlace; known: StatedPlace };

/** What prose says of a figure, as far as it is compared. */
export type Said = Pick<
  Mention,
  'value' | 'unit' | 'bound' | 'written' | 'signed' | 'measure' | 'trend' | 'against' | 'period' | 'place'
> & {
  /** Whether the sentence was not read, so that nothing is known of rise and fall. */
  isBare?: true;
};

/** What a figure says by itself, where its sentence was not read. */
export function sayBare({ value, unit, bound, written, signed }: FoundFigure): Said {
  const nothing = { measure: 'level', trend: null, against: null, period: null, place: null } as const;
  return { value, unit, bound, written, signed, ...nothing, isBare: true };
}

/**
 * The value of a metric with the sign that it has for readers. A label that names a fall or a loss, without a measure,
 * turns the sign: 0.3 under 失业率下降 fell by 0.3. Where the measure is a change, the sign stands in the value.
 */
export function signedValue({ value, label, measure }: Pick<Claim, 'value' | 'label' | 'measure'>): number {
  return turnsSign({ label, measure }) && (measure === undefined || value > 0) ? -value : value;
}

/** Whether a label says that a value above nought is one below. */
export function turnsSign({ label, measure }: Pick<Claim, 'label' | 'measure'>): boolean {
  if (measure === 'change') return false;
  return measure === undefined ? labelTrend(label) === 'fall' : namesLoss(label);
}

/** Where what was read is near enough to the figure to be held against it. */
const isNear = ({ reach }: { reach: NamedPeriod['reach'] }): boolean =>
  reach === 'clause' || reach === 'sentence';

/** In what a figure differs from what its metric says: everything that both of them state is compared. */
export function findDifferences(said: Said, known: Claim): Difference[] {
  return [
    ...sizeDifferences(said, known).map((what) => ({ what })),
    ...directionOf(said, known),
    ...againstOf(said, known),
    ...periodOf(said, known),
    ...placeOf(said, known),
  ];
}

/** Measure, or, where that agrees, which way it went. */
function directionOf(said: Said, known: Claim): Difference[] {
  if (known.measure !== undefined && !isSameMeasure(said, known.measure))
    return [{ what: 'measure', said: said.measure, known: known.measure }];
  const value = signedValue(known);
  if (value === 0 || said.signed === 0 || value > 0 === said.signed > 0) return [];
  // 压减项目12个: prose need not repeat what the label says.
  const isSilent = said.trend === null && said.signed > 0;
  if (isSilent && turnsSign(known) && known.value > 0) return [];
  if (isSilent && said.isBare && known.measure === 'change') return [];
  const way: Trend = value > 0 ? 'rise' : 'fall';
  const speaks = said.measure === 'change' && said.trend !== null && said.trend !== way;
  if (speaks) return [{ what: 'trend', said: said.trend ?? 'rise', known: way }];
  return [{ what: 'sign', said: said.signed > 0 ? 'above' : 'below' }];
}

/** A level is what is read where nothing says otherwise, so that it contradicts a change only with 提高到 and the like. */
function isSameMeasure({ measure, trend, against }: Said, known: Measure): boolean {
  if (known === 'change') return measure === 'change' || (measure === 'level' && trend === null);
  return measure !== 'change' || (trend === null && against === null);
}

function againstOf(said: Said, known: Claim): Difference[] {
  const base = known.against ?? (known.measure === undefined ? labelAgainst(known.label) : undefined);
  if (said.measure !== 'change' || said.against === null || base === undefined) return [];
  return isSameBase(said.against, base, known.period) === false
    ? [{ what: 'against', said: said.against, known: base }]
    : [];
}

function periodOf({ period }: Said, known: Claim): Difference[] {
  if (!period || !isNear(period) || isSamePeriod(period, known) !== false) return [];
  // A date of data that state no period is held only against what stands right beside the figure.
  return known.period === undefined && period.reach !== 'clause' ? [] : [{ what: 'period', said: period }];
}

function placeOf({ place }: Said, { region }: Claim): Difference[] {
  return place && region && isNear(place) && isSamePlace(place, region) === false
    ? [{ what: 'place', said: place, known: region }]
    : [];
}
