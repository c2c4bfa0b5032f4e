import type { FoundFigure } from '../../src/model/find-figures.ts';
import { toBaseAmount } from '../../src/model/base-amount.ts';
import { formatNumber } from '../../src/model/metric-value.ts';
import { stretchOf } from '../../src/model/pick-observation.ts';
import { isSoundName } from '../../src/model/subject/sound-name.ts';
import { comparableUnit } from '../../src/model/unit.ts';
import type { CampaignMetrics } from './campaign-metrics.ts';
import { nameKey } from './name-key.ts';
import type { NewObservation } from './new-metric.ts';
import { periodOf } from './observed-time.ts';
import type { KeptPlace } from './places.ts';
import type { Sighting } from './sighting.ts';
import { shareOf } from './similarity.ts';
import type { WrittenAmount } from './written-amount.ts';

/** A metric in the making: figures of one thing, each period once. */
export interface Draft {
  /** As the label will be, without its place. */
  name: string;
  unit: string;
  place: KeptPlace;
  /** By period; empty for the article's day. */
  observations: Map<string, NewObservation & { figure: FoundFigure }>;
  sightings: Sighting[];
}

/** Gathers the figures of an article that no metric shows yet. */
export class Drafts {
  readonly all: Draft[] = [];
  private readonly byKey = new Map<string, Draft>();
  private readonly labels: Set<string>;
  private readonly campaign: CampaignMetrics;

  constructor(campaign: CampaignMetrics) {
    this.campaign = campaign;
    this.labels = new Set(campaign.metrics.map(({ label }) => label));
  }

  /**
   * The draft that a figure belongs to: the one of the same thing, measure, base, unit and place, where the figure says
   * the same for its period or is of another one; else one under its next name. Undefined where no name is left: two
   * values of one thing and one period are settled by the editor.
   */
  add(sighting: Sighting, amount: WrittenAmount, names = sighting.subject.names): Draft | undefined {
    const repeated = this.repeated(sighting);
    if (repeated) {
      repeated.sightings.push(sighting);
      return repeated;
    }
    const place = this.campaign.places.keep(sighting.figure.place);
    for (const full of names) {
      const name = withoutPlace(full, place.word ?? sighting.figure.place?.text ?? '');
      const key = keyOf(sighting, name, place.key);
      const known = this.byKey.get(key);
      const label = labelOf(name, place);
      if (!known && this.labels.has(label)) continue;
      this.labels.add(label);
      if (!known) return this.begin(key, { name, place, sighting, amount });
      if (this.takes(known, sighting)) return known;
    }
    return undefined;
  }

  private begin(
    key: string,
    {
      name,
      place,
      sighting,
      amount,
    }: { name: string; place: KeptPlace; sighting: Sighting; amount: WrittenAmount },
  ): Draft {
    const { figure } = sighting;
    const period = periodOf(figure, this.campaign.day);
    const observation = { value: amount.value, bound: figure.bound, period, figure };
    const draft: Draft = {
      ...{ name, place, unit: amount.unit, sightings: [sighting] },
      observations: new Map([[period === undefined ? '' : stretchOf(period), observation]]),
    };
    this.all.push(draft);
    this.byKey.set(key, draft);
    return draft;
  }

  /** Adds a figure to a draft of its thing, unless it says another value for a period that is there. */
  private takes(draft: Draft, sighting: Sighting): boolean {
    const { figure } = sighting;
    const period = periodOf(figure, this.campaign.day);
    const time = period === undefined ? '' : stretchOf(period);
    const there = draft.observations.get(time);
    if (there && !isSameValue(there.figure, figure)) return false;
    if (!there) {
      const value = valueIn(draft.unit, figure);
      if (value === undefined) return false;
      draft.observations.set(time, { value, bound: figure.bound, period, figure });
    }
    draft.sightings.push(sighting);
    return true;
  }

  /** Titles and summaries repeat what the text says, in fewer words. */
  private repeated(sighting: Sighting): Draft | undefined {
    if (sighting.span) return undefined;
    const likeness = (draft: Draft): number =>
      Math.max(...sighting.subject.names.map((name) => alike(name, draft.name)), 0);
    const [best] = this.all
      .filter(({ observations, sightings: [first] }) => {
        const isOne = [...observations.values()].some(({ figure }) => isSameValue(figure, sighting.figure));
        return isOne && first?.figure.measure === sighting.figure.measure;
      })
      .map((draft) => ({ draft, score: likeness(draft) }))
      .filter(({ score }) => score >= REPEATS)
      .sort((a, b) => b.score - a.score);
    return best?.draft;
  }
}

/** A name without its place at its head, which the label says by itself, or the site. */
export const withoutPlace = (name: string, place: string): string =>
  place !== '' && name.startsWith(place) && isSoundName(name.slice(place.length))
    ? name.slice(place.length)
    : name;

/** The label of a metric: its name behind the place that no region says. */
export function labelOf(name: string, { word = '' }: KeptPlace): string {
  const label = name.includes(word) ? name : word + name;
  return isSoundName(label) ? label : name;
}

/** From this share of common words on a title repeats the text. */
const REPEATS = 0.3;

const alike = (a: string, b: string): number => Math.max(shareOf(a, b), shareOf(b, a));

const keyOf = ({ figure: { measure, against, unit } }: Sighting, name: string, place: string): string =>
  [nameKey(name).key, measure, against ?? '', comparableUnit(unit), place].join(' ');

const isSameValue = (a: FoundFigure, b: FoundFigure): boolean =>
  a.signed === b.signed && a.bound === b.bound && comparableUnit(a.unit) === comparableUnit(b.unit);

/** The figure in a unit; undefined where it cannot be said exactly. */
export function valueIn(unit: string, { signed }: FoundFigure): string | undefined {
  const value = formatNumber(Number((signed / toBaseAmount(1, unit).value).toPrecision(15)));
  return toBaseAmount(Number(value), unit).value === signed ? value : undefined;
}
