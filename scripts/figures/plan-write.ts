import { compareFigure } from '../../src/model/bound-figure.ts';
import { toBaseAmount } from '../../src/model/base-amount.ts';
import { formatNumber } from '../../src/model/metric-value.ts';
import { showMoment } from '../../src/model/moment.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { placeAt } from '../../src/source/text-place.ts';
import type { Content } from '../checks/content/content.ts';
import { isShown } from '../checks/visible-from.ts';
import { figuresOf } from '../checks/figures/figures-of.ts';
import { metricsOfCampaign } from './campaign-metrics.ts';
import { changeContent } from './change-content.ts';
import { editArticle } from './edit-article.ts';
import { editGroups } from './edit-groups.ts';
import { propose, type Choices, type Proposal } from './propose.ts';
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
  const proposals = propose(sightingsInArticle(entry, content), metrics, wishes.choices);
  const strict = (content.campaigns.get(campaign)?.data.figures ?? 'free') !== 'free';
  const held = article && !isShown(article, content) ? published : undefined;
  const origin = { day, source: `${source?.name ?? ''} ${day}`.trim(), published: held };
  const added = article?.data.campaign === undefined ? campaign : undefined;
  const failed = new Set<Sighting>();
  for (let round = 0; ; round += 1) {
    const steps = proposals.map((proposal) => stepFor(proposal, { content, campaign, failed, wishes }));
    const changes = [
      editOne(entry, read(entry.file.path), steps, { strict, campaign: added, wishes }),
      ...editGroups(steps, { content, campaign, origin, read }),
    ].filter(({ before, after }) => before !== after);
    const after = changeContent(content, changes);
    const wrong = findWrong(steps, { entry, after, added });
    if (wrong.length === 0 || round === ROUNDS) return { steps, changes, after };
    wrong.forEach((sighting) => failed.add(sighting));
  }
}

interface StepContext {
  content: Content;
  campaign: string;
  failed: ReadonlySet<Sighting>;
  wishes: WriteWishes;
}

function stepFor(proposal: Proposal, { content, campaign, failed, wishes }: StepContext): Step {
  const { sighting } = proposal;
  if (sighting.inLink && !sighting.aside) return { sighting, kind: 'waive', why: 'in-link' };
  if (failed.has(sighting)) return { sighting, kind: 'waive', why: 'marked-up' };
  if (proposal.kind === 'none') return { sighting, kind: 'waive', why: proposal.why };
  if (proposal.kind === 'known')
    return { sighting, kind: 'bind', metric: proposal.id, label: proposal.label };
  if (proposal.kind === 'new') {
    const { metric } = proposal;
    return { sighting, kind: 'bind', metric: metric.id, label: metric.label, added: metric };
  }
  const value =
    proposal.kind === 'update' && wishes.update
      ? valueFor(proposal.id, sighting, content, campaign)
      : undefined;
  if (proposal.kind !== 'update' || value === undefined) return { sighting, kind: 'open', proposal };
  const update = { value, bound: sighting.figure.bound };
  return { sighting, kind: 'bind', metric: proposal.id, label: proposal.label, update };
}

/** The figure in the unit of a metric that is there; undefined where it cannot be said exactly. */
function valueFor(id: string, { figure }: Sighting, content: Content, campaign: string): string | undefined {
  const unit = metricsOfCampaign(content, campaign).metrics.find((metric) => metric.id === id)?.unit ?? '';
  const value = formatNumber(Number((figure.signed / toBaseAmount(1, unit).value).toPrecision(15)));
  return toBaseAmount(Number(value), unit).value === figure.signed ? value : undefined;
}

function editOne(
  entry: Entry,
  raw: string,
  steps: readonly Step[],
  { strict, campaign, wishes }: { strict: boolean; campaign: string | undefined; wishes: WriteWishes },
): FileChange {
  const binds = steps.filter((step) => step.kind === 'bind');
  const links = binds.flatMap(({ sighting: { aside, span }, metric }) =>
    !aside && span ? [{ ...span, metric }] : [],
  );
  const figures = unique(
    binds
      .filter(({ sighting }) => sighting.aside)
      .map(({ sighting: { text }, metric }) => ({ text, metric })),
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

const unique = (entries: readonly { text: string; metric: string }[]): { text: string; metric: string }[] => [
  ...new Map(entries.map((entry) => [`${entry.text} ${entry.metric}`, entry])).values(),
];

/** The figures whose link or entry the check would not read as the figure that is meant. */
function findWrong(
  steps: readonly Step[],
  { entry, after }: { entry: Entry; after: Content; added: string | undefined },
): Sighting[] {
  const changed = after.articles.get(entry.file.id)?.entry;
  if (!changed) return [];
  const { bound } = figuresOf(changed, after);
  const right = new Set(
    bound
      .filter(({ plain, known, reading }) =>
        plain && known && reading && !('fault' in reading) ? !compareFigure(reading.figure, known) : false,
      )
      .map((use) => keyOf(use.url === undefined ? undefined : use.place(), use.words, use.id)),
  );
  const links = steps
    .filter((step) => step.kind === 'bind')
    .toSorted((a, b) => (a.sighting.span?.start ?? 0) - (b.sighting.span?.start ?? 0));
  const bodyOf = ({ lined, bodyLine }: Entry): number => lined.starts[bodyLine - 1] ?? 0;
  let moved = bodyOf(changed) - bodyOf(entry);
  return links.flatMap(({ sighting, metric }) => {
    const { span, aside, text } = sighting;
    if (aside || !span) return right.has(keyOf(undefined, text, metric)) ? [] : [sighting];
    const place = placeAt(changed.file.path, changed.lined, span.start + moved);
    moved += `[](metric:${metric})`.length;
    const words = changed.lined.text.slice(span.start, span.end);
    return right.has(keyOf(place, words, metric)) ? [] : [sighting];
  });
}

/** Links are known by their place, entries of the front matter by what they say. */
function keyOf(place: { line: number; column: number } | undefined, words: string, metric: string): string {
  return place ? `${place.line}:${place.column} ${metric}` : `${words} ${metric}`;
}
