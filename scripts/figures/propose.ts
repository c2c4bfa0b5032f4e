import { slugOf } from '../new/slug.ts';
import type { CampaignMetrics } from './campaign-metrics.ts';
import { choosePillar } from './choose-pillar.ts';
import { Drafts, labelOf, withoutPlace, type Draft } from './drafts.ts';
import { findMetric, type FoundMetric } from './find-metric.ts';
import { nameKey } from './name-key.ts';
import { asKept } from './kept-value.ts';
import type { NewMetric } from './new-metric.ts';
import { periodOf } from './observed-time.ts';
import type { Sighting } from './sighting.ts';
import { writtenAmount } from './written-amount.ts';

/** Why no metric can show a figure. */
export type Unbindable = 'range' | 'ratio' | 'no-unit' | 'in-link' | 'marked-up';

/** What is proposed for one figure. */
export type Proposal = { sighting: Sighting } & (
  | FoundMetric
  | { kind: 'new'; metric: NewMetric; period?: string | undefined }
  /** No word says what it counts, or two values of one thing are told for one period. */
  | { kind: 'nameless' }
  | { kind: 'none'; why: Unbindable }
);

/** What the editor settled, by the figure as written or by its place (`12:8`): the id of a metric, `new`, or `new:名称`. */
export type Choices = ReadonlyMap<string, string>;

const NEW = 'new';

/** The name that a choice gives to a new metric; empty where it gives none, undefined for an id. */
export function chosenName(choice: string): string | undefined {
  if (choice === NEW) return '';
  return choice.startsWith(`${NEW}:`) ? choice.slice(NEW.length + 1).trim() : undefined;
}

/** The choice that the editor made for a figure. */
export const choiceFor = ({ line, column, text }: Sighting, choices: Choices): string | undefined =>
  choices.get(`${line}:${column}`) ?? choices.get(text);

/** Proposes a metric for each figure: one that is there, else a new one, each with an id and a name of its own. */
export function propose(
  sightings: readonly Sighting[],
  campaign: CampaignMetrics,
  choices: Choices = new Map(),
): Proposal[] {
  const drafts = new Drafts(campaign);
  const rough = sightings.map((sighting) => {
    const amount = writtenAmount(sighting.figure);
    const found = chosen(sighting, campaign, choices);
    if (found && sighting.figure.valueMax === null) return { sighting, found };
    if (!amount) return { sighting };
    const name = chosenName(choiceFor(sighting, choices) ?? '');
    return { sighting, amount, draft: drafts.add(sighting, amount, name ? [name] : undefined) };
  });
  const metrics = nameAll(drafts.all, campaign);
  return rough.map(({ sighting, found, draft, amount }): Proposal => {
    const metric = draft && metrics.get(draft);
    if (found) return { sighting, ...found };
    if (metric) return { sighting, kind: 'new', metric, period: periodOf(sighting.figure, campaign.day) };
    return amount ? { sighting, kind: 'nameless' } : { sighting, kind: 'none', why: whyNot(sighting) };
  });
}

function chosen(sighting: Sighting, campaign: CampaignMetrics, choices: Choices): FoundMetric | undefined {
  const choice = choiceFor(sighting, choices);
  if (choice === undefined) return findMetric(sighting, campaign);
  const metric = campaign.metrics.find(({ id }) => id === choice);
  if (!metric) return undefined;
  const period = periodOf(sighting.figure, campaign.day);
  return { kind: 'known', id: metric.id, label: metric.label, period };
}

function whyNot({ figure: { valueMax, unit } }: Sighting): Unbindable {
  if (valueMax !== null) return 'range';
  return unit.startsWith(':') ? 'ratio' : 'no-unit';
}

/** Gives each draft its label, its id, and what its first figure says of it. */
function nameAll(drafts: readonly Draft[], campaign: CampaignMetrics): Map<Draft, NewMetric> {
  const ids = new Set(campaign.metrics.map(({ id }) => id));
  const named = new Map<Draft, NewMetric>();
  for (const draft of drafts) {
    const { place, observations, unit } = draft;
    const [first] = draft.sightings;
    const label = labelOf(draft.name, place);
    if (!first) continue;
    const id = slugOf(spaced(label), (slug) => ids.has(slug));
    ids.add(id);
    const scope =
      place.scope ?? (place.word !== undefined && !label.includes(place.word) ? place.word : undefined);
    named.set(draft, {
      ...{ id, label, unit, pillar: choosePillar(first, label, campaign.pillars), ...measureOf(first) },
      ...(place.region === undefined ? {} : { region: place.region }),
      ...(scope === undefined ? {} : { scope }),
      observations: [...observations.values()].map(({ value, bound, period }) => ({
        ...{ bound, period },
        value: asKept(value, { label, ...measureOf(first) }),
      })),
    });
  }
  linkLevels(named, campaign);
  return named;
}

/** With blanks where words part, for the id: 增加值 同比 增速. */
const spaced = (label: string): string =>
  label
    .replace(/(同比|环比|年均|比年初|较[^增减涨]{2,6})?(增速|增减|涨跌幅)$/u, ' $1 $2')
    .replaceAll(/增加值|零售额/gu, ' $& ');

/** The measure, where all that it needs is known: a change is one against something, a share one of something. */
function measureOf({
  figure,
  subject: { whole },
}: Sighting): Pick<NewMetric, 'measure' | 'against' | 'whole'> {
  const { measure, against, unit } = figure;
  if (measure === 'change') return against === null || against.startsWith('0000') ? {} : { measure, against };
  if (measure === 'share') return whole === '' ? {} : { measure, whole };
  return unit.endsWith('百分点') ? {} : { measure };
}

/** A change names its level, and a share its part, where the article or the campaign has the metric. */
function linkLevels(named: ReadonlyMap<Draft, NewMetric>, { metrics }: CampaignMetrics): void {
  const levels = new Map<string, string>();
  for (const { id, name, place, metric } of metrics) {
    if (metric.measure === 'level') levels.set(`${nameKey(name).key} ${place}`, id);
  }
  for (const [{ name, place }, { id, measure }] of named) {
    if (measure === 'level') levels.set(`${nameKey(name).key} ${place.key}`, id);
  }
  for (const [{ sightings, place }, metric] of named) {
    const { subject = '' } = sightings[0]?.subject ?? {};
    const own = withoutPlace(subject, place.word ?? sightings[0]?.figure.place?.text ?? '');
    const of = levels.get(`${nameKey(own).key} ${place.key}`);
    const isOf = metric.measure === 'change' || metric.measure === 'share';
    if (isOf && of !== undefined && of !== metric.id) metric.of = of;
  }
}
