import { comparableUnit } from '../../src/model/unit.ts';
import { slugOf } from '../new/slug.ts';
import type { CampaignMetrics } from './campaign-metrics.ts';
import { choosePillar } from './choose-pillar.ts';
import { chooseLabels } from './choose-labels.ts';
import { findMetric, type FoundMetric } from './find-metric.ts';
import type { Sighting } from './sighting.ts';
import { shareOf } from './similarity.ts';
import { writtenAmount, type WrittenAmount } from './written-amount.ts';

/** A metric that is not there yet. */
export interface NewMetric extends WrittenAmount {
  id: string;
  label: string;
  bound: Sighting['figure']['bound'];
  /** The pillar whose group it belongs to; undefined where none fits. */
  pillar: string | undefined;
}

/** Why no metric can show a figure. */
export type Unbindable = 'range' | 'ratio' | 'no-unit' | 'in-link' | 'marked-up';

/** What is proposed for one figure. */
export type Proposal = { sighting: Sighting } & (
  FoundMetric | { kind: 'new'; metric: NewMetric } | { kind: 'none'; why: Unbindable }
);

/** A metric in the making: what counts the same is one. */
interface Draft {
  amount: WrittenAmount;
  sightings: Sighting[];
}

/** Drafts by value, unit and bound. */
type Drafts = Map<string, Draft[]>;

/** Proposes a metric for each figure: one that is there, else a new one, each with an id and a name of its own. */
export function propose(
  sightings: readonly Sighting[],
  campaign: CampaignMetrics,
  choices: Choices = new Map(),
): Proposal[] {
  const drafts: Drafts = new Map();
  const rough = sightings.map((sighting) => {
    const amount = writtenAmount(sighting.figure);
    const found = chosen(sighting, campaign, choices);
    if (found && sighting.figure.valueMax === null) return { sighting, found };
    return amount ? { sighting, draft: join(drafts, sighting, amount) } : { sighting };
  });
  const inOrder = [...new Set(rough.flatMap(({ draft }) => draft ?? []))];
  const metrics = nameAll(inOrder, campaign);
  return rough.map(({ sighting, found, draft }): Proposal => {
    const metric = draft && metrics.get(draft);
    if (found) return { sighting, ...found };
    return metric ? { sighting, kind: 'new', metric } : { sighting, kind: 'none', why: whyNot(sighting) };
  });
}

/** What the editor settled, by the figure as written or by its place (`12:8`): the id of a metric, or `new`. */
export type Choices = ReadonlyMap<string, string>;

function chosen(sighting: Sighting, campaign: CampaignMetrics, choices: Choices): FoundMetric | undefined {
  const choice = choices.get(`${sighting.line}:${sighting.column}`) ?? choices.get(sighting.text);
  if (choice === undefined) return findMetric(sighting, campaign);
  const metric = campaign.metrics.find(({ id }) => id === choice);
  return metric && { kind: 'known', id: metric.id, label: metric.label };
}

function whyNot({ figure: { valueMax, unit } }: Sighting): Unbindable {
  if (valueMax !== null) return 'range';
  return unit.startsWith(':') ? 'ratio' : 'no-unit';
}

/** A metric that is said more often than this is known by its first figures. */
const ENOUGH_TO_ASK = 8;

/** Finds the draft that a figure repeats, or begins one. */
function join(drafts: Drafts, sighting: Sighting, amount: WrittenAmount): Draft {
  const key = `${sighting.figure.signed} ${comparableUnit(sighting.figure.unit)} ${sighting.figure.bound}`;
  const equal = drafts.get(key) ?? [];
  const [known] = equal
    .map((each) => ({
      draft: each,
      score: Math.max(...each.sightings.slice(0, ENOUGH_TO_ASK).map((other) => likeness(sighting, other))),
    }))
    .filter(({ score }) => score >= enough(sighting))
    .sort((a, b) => b.score - a.score);
  if (known) {
    known.draft.sightings.push(sighting);
    return known.draft;
  }
  const draft = { amount, sightings: [sighting] };
  drafts.set(key, [...equal, draft]);
  return draft;
}

/** How much two figures of one value say of the same thing, from 0 to 1. */
function likeness(a: Sighting, b: Sighting): number {
  const [name = '', other = ''] = [a.ideas[0], b.ideas[0]];
  return name === other ? 1 : Math.max(shareOf(name, other), shareOf(other, name));
}

/** Equal values of many digits are hardly ever chance, and titles and summaries repeat what the text says. */
function enough({ figure, span }: Sighting): number {
  const digits = figure.written.replaceAll(/\D/g, '').replace(/0+$/, '').length;
  if (span === undefined) return digits >= 3 ? 0 : 0.2;
  return digits >= 3 ? 0.3 : 0.6;
}

function nameAll(drafts: readonly Draft[], campaign: CampaignMetrics): Map<Draft, NewMetric> {
  const labels = chooseLabels(
    drafts.map(({ sightings: [first], amount }) => ({
      ideas: first?.ideas ?? [],
      heading: first?.heading ?? '',
      unit: amount.unit,
    })),
    new Set(campaign.metrics.map(({ label }) => label)),
  );
  const ids = new Set(campaign.metrics.map(({ id }) => id));
  return new Map(
    drafts.map((draft, index) => {
      const [first] = draft.sightings;
      const label = labels[index] ?? '';
      const id = slugOf(label, (slug) => ids.has(slug));
      ids.add(id);
      const pillar = first && choosePillar(first, label, campaign.pillars);
      const bound = first?.figure.bound ?? 'exact';
      return [draft, { id, label, bound, pillar, ...draft.amount }];
    }),
  );
}
