import { sizeDifferences } from '../../src/model/bound-figure.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { placeAt } from '../../src/source/text-place.ts';
import type { Content } from '../checks/content/content.ts';
import { compareUse } from '../checks/figures/compare-use.ts';
import type { BoundUse } from '../checks/figures/figure-use.ts';
import { figuresOf } from '../checks/figures/figures-of.ts';
import { addressOf } from './edit-article.ts';
import type { Sighting } from './sighting.ts';
import type { Step } from './write-plan.ts';

/** Why a figure is not bound after all: its markup holds no link, or the check would say that text and metric differ. */
export type Failure = { kind: 'marked-up' } | { kind: 'differs'; metric: string };

type Bind = Extract<Step, { kind: 'bind' }>;

interface Tried {
  entry: Entry;
  content: Content;
  after: Content;
}

/** The figures whose link or entry the check would not read as meant, or would object to. */
export function findWrong(steps: readonly Step[], { entry, content, after }: Tried): Map<Sighting, Failure> {
  const wrong = new Map<Sighting, Failure>();
  const changed = after.articles.get(entry.file.id)?.entry;
  if (!changed) return wrong;
  const binds = steps.filter((step) => step.kind === 'bind');
  const uses = new Map(
    figuresOf(changed, after).bound.map((use) => [
      keyOf(use.url === undefined ? undefined : use.place(), use.words, use.id),
      use,
    ]),
  );
  for (const [step, key] of keysOf(binds, entry, changed)) {
    const use = uses.get(key);
    if (!use || !isRead(use)) wrong.set(step.sighting, { kind: 'marked-up' });
    else if ((compareUse(use, after)?.differences.length ?? 0) > 0)
      wrong.set(step.sighting, { kind: 'differs', metric: step.metric });
  }
  const disturbed = disturbedBy(binds, { entry, content, after });
  for (const { sighting, metric, update } of binds)
    if (update && disturbed.has(metric)) wrong.set(sighting, { kind: 'differs', metric });
  return wrong;
}

/** Whether the words of a link are read as the size that its metric has. */
const isRead = ({ plain, known, reading }: BoundUse): boolean =>
  plain &&
  !!known &&
  !!reading &&
  !('fault' in reading) &&
  sizeDifferences(reading.figure, known).length === 0;

/** Each step with the key of its use in the changed text: what stands before it was moved by the links before. */
function keysOf(binds: readonly Bind[], entry: Entry, changed: Entry): [Bind, string][] {
  const bodyOf = ({ lined, bodyLine }: Entry): number => lined.starts[bodyLine - 1] ?? 0;
  let moved = bodyOf(changed) - bodyOf(entry);
  return binds
    .toSorted((a, b) => (a.sighting.span?.start ?? 0) - (b.sighting.span?.start ?? 0))
    .map((step) => {
      const { sighting, metric, query } = step;
      const { span, aside, text } = sighting;
      if (aside || !span) return [step, keyOf(undefined, text, metric)];
      const place = placeAt(changed.file.path, changed.lined, span.start + moved);
      moved += `[](${addressOf({ metric, period: query })})`.length;
      return [step, keyOf(place, text, metric)];
    });
}

/** Links are known by their place, entries of the front matter by what they say. */
function keyOf(place: { line: number; column: number } | undefined, words: string, metric: string): string {
  return place ? `${place.line}:${place.column} ${metric}` : `${words} ${metric}`;
}

/** The metrics whose new value would become that of a link in another text, which says something else. */
function disturbedBy(binds: readonly Bind[], { entry, content, after }: Tried): Set<string> {
  const updated = new Set(binds.flatMap(({ metric, update }) => (update ? [metric] : [])));
  if (updated.size === 0) return updated;
  const differs = (use: BoundUse, where: Content): boolean =>
    (compareUse(use, where)?.differences.length ?? 0) > 0;
  const others = after.entries.filter(
    ({ file, lined }) => file.path !== entry.file.path && /metric[:=]/.test(lined.text.replaceAll(' ', '')),
  );
  const disturbed = others.flatMap((other) => {
    const { bound } = figuresOf(other, after);
    return bound.flatMap((use) => {
      if (!updated.has(use.id) || !differs(use, after)) return [];
      const before = figuresOf(other, content).bound[bound.indexOf(use)];
      return before && !differs(before, content) ? [use.id] : [];
    });
  });
  return new Set(disturbed);
}
