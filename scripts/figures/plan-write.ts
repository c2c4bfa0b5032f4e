import { showMoment } from '../../src/model/moment.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { Content } from '../checks/content/content.ts';
import { isShown } from '../checks/visible-from.ts';
import { metricsOfCampaign, type KnownMetric } from './campaign-metrics.ts';
import { changeContent } from './change-content.ts';
import { valueIn } from './drafts.ts';
import { editArticle } from './edit-article.ts';
import { editGroups } from './edit-groups.ts';
import { asKept } from './kept-value.ts';
import { periodForLink, timeOf } from './observed-time.ts';
import { findWrong, type Failure } from './find-wrong.ts';
import { choiceFor, propose, type Choices, type Proposal } from './propose.ts';
import { sightingsInArticle } from './sightings-in-article.ts';
import type { Sighting } from './sighting.ts';
import type { FileChange, Step } from './write-plan.ts';

/** What the editor wants. */
export interface WriteWishes {
  /** Given to an article that has no campaign. */
  campaign: string | undefined;
  choices: Choices;
  /** Whether a metric whose latest value is older gets the article's value as its next one. */
  update: boolean;
  /** Why a figure is waived, in the words of the house. */
  reasons: Readonly<Record<Extract<Step, { kind: 'waive' }>['why'], string>>;
}

/** All that a write would do. */
export interface WritePlan {
  steps: readonly Step[];
  changes: readonly FileChange[];
  /** The content as it would be. */
  after: Content;
}

/** More rounds than this are never needed: each takes figures away that cannot be bound. */
const ROUNDS = 6;

/**
 * Works out what binds the figures of an article, and tries it in memory: a link that the check would not read as meant
 * is taken back, and the figure waived.
 * @param read The raw text of a file of the content, by its path there.
 */
export function planWrite(
  entry: Entry,
  content: Content,
  read: (path: string) => string,
  wishes: WriteWishes,
): WritePlan {
  const article = content.articles.get(entry.file.id);
  const campaign = article?.data.campaign ?? wishes.campaign ?? '';
  const { published, source } = article?.data ?? {};
  const day = published === undefined ? '' : showMoment(published, content.timeZone).day;
  const metrics = metricsOfCampaign(content, campaign, day);
  const level = content.campaigns.get(campaign)?.data.figures ?? 'free';
  const sightings = sightingsInArticle(entry, content).filter(
    (each) => level === 'complete' || !each.figure.inWords || choiceFor(each, wishes.choices) !== undefined,
  );
  const proposals = propose(sightings, metrics, wishes.choices);
  const strict = level !== 'free';
  const held = article && !isShown(article, content) ? published : undefined;
  const origin = { day, source: `${source?.name ?? ''} ${day}`.trim(), published: held };
  const added = article?.data.campaign === undefined ? campaign : undefined;
  const failed = new Map<Sighting, Failure>();
  for (let round = 0; ; round += 1) {
    const { metrics: known } = metrics;
    const rough = proposals.map((proposal) => stepFor(proposal, { known, failed, wishes }));
    const steps = withQueries(rough, known, day);
    const changes = [
      editOne(entry, read(entry.file.path), steps, { strict, campaign: added, wishes }),
      ...editGroups(steps, { content, campaign, origin, read }),
    ].filter(({ before, after }) => before !== after);
    const after = changeContent(content, changes);
    const wrong = findWrong(steps, { entry, content, after });
    if (wrong.size === 0 || round === ROUNDS) return { steps, changes, after };
    wrong.forEach((failure, sighting) => failed.set(sighting, failure));
  }
}

interface StepContext {
  known: readonly KnownMetric[];
  failed: ReadonlyMap<Sighting, Failure>;
  wishes: WriteWishes;
}

function stepFor(proposal: Proposal, { known, failed, wishes }: StepContext): Step {
  const { sighting } = proposal;
  if (sighting.inLink && !sighting.aside) return { sighting, kind: 'waive', why: 'in-link' };
  const failure = failed.get(sighting);
  if (failure?.kind === 'marked-up') return { sighting, kind: 'waive', why: 'marked-up' };
  if (failure)
    return { sighting, kind: 'open', proposal: { sighting, kind: 'tie', candidates: [failure.metric] } };
  if (proposal.kind === 'none') return { sighting, kind: 'waive', why: proposal.why };
  if (proposal.kind === 'known') {
    const { id, label, period } = proposal;
    return { sighting, kind: 'bind', metric: id, label, period };
  }
  if (proposal.kind === 'new') {
    const { metric, period } = proposal;
    return { sighting, kind: 'bind', metric: metric.id, label: metric.label, added: metric, period };
  }
  // A period that is named is a value of its own; a newer day may be a slip, and is asked for.
  const isWanted = proposal.kind === 'update' && (proposal.period !== undefined || wishes.update);
  const metric = isWanted ? known.find(({ id }) => id === proposal.id)?.metric : undefined;
  const signed = metric && valueIn(metric.unit, sighting.figure);
  const value = signed && asKept(signed, metric);
  if (proposal.kind !== 'update' || value === undefined) return { sighting, kind: 'open', proposal };
  const { id, label, period } = proposal;
  const update = { value, bound: sighting.figure.bound, period };
  return { sighting, kind: 'bind', metric: id, label, update, period };
}

/** The steps with the period that each link must name, given all values that the metrics will have. */
function withQueries(steps: readonly Step[], known: readonly KnownMetric[], day: string): Step[] {
  const binds = steps.filter((step) => step.kind === 'bind');
  const observationsOf = (id: string): { at: string; period?: string | undefined }[] => {
    const there = known.find((metric) => metric.id === id)?.metric.observations ?? [];
    const added = binds.find((step) => step.metric === id && step.added)?.added?.observations ?? [];
    const updates = binds.flatMap(({ metric, update }) => (metric === id && update ? [update] : []));
    return [...there, ...[...added, ...updates].map(({ period }) => timeOf(period, day))];
  };
  return steps.map((step) =>
    step.kind === 'bind'
      ? { ...step, query: periodForLink(step.period, observationsOf(step.metric), day) }
      : step,
  );
}

function editOne(
  entry: Entry,
  raw: string,
  steps: readonly Step[],
  { strict, campaign, wishes }: { strict: boolean; campaign: string | undefined; wishes: WriteWishes },
): FileChange {
  const binds = steps.filter((step) => step.kind === 'bind');
  const links = binds.flatMap(({ sighting: { aside, span }, metric, query }) =>
    !aside && span ? [{ ...span, metric, period: query }] : [],
  );
  const figures = unique(
    binds
      .filter(({ sighting }) => sighting.aside)
      .map(({ sighting: { text }, metric, query }) => ({ text, metric, period: query })),
  );
  const waives = strict ? steps.filter((step) => step.kind === 'waive') : [];
  const waived = waives
    .filter(
      ({ sighting: { text } }, index) => waives.findIndex(({ sighting }) => sighting.text === text) === index,
    )
    .map(({ sighting: { text }, why }) => ({ text, reason: wishes.reasons[why] }));
  const isIdle = links.length + figures.length + waived.length === 0;
  const given = isIdle && steps.length === 0 && campaign === undefined ? undefined : campaign;
  const after = editArticle(raw, entry, {
    links,
    figures,
    waived: withoutKnown(waived, entry),
    campaign: given,
  });
  return { path: entry.file.path, before: raw, after };
}

/** Figures that the article waives already need no second entry. */
function withoutKnown<T extends { text: string }>(waived: readonly T[], entry: Entry): T[] {
  const known: unknown = (entry.data as { waived?: unknown } | undefined)?.waived;
  const texts = new Set(
    (Array.isArray(known) ? (known as unknown[]) : []).map(
      (each) => (each as { text?: unknown } | null)?.text,
    ),
  );
  return waived.filter(({ text }) => !texts.has(text));
}

const unique = <T extends { text: string; metric: string }>(entries: readonly T[]): T[] => [
  ...new Map(entries.map((entry) => [`${entry.text} ${entry.metric}`, entry])).values(),
];
