import { showMoment, toInstant } from '../../../src/model/moment.ts';
import type { IsHeld } from '../../../src/model/visible-metrics.ts';
import type { Observation } from '../../../src/schemas/metric.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import { findingAt } from '../place-finding.ts';
import { sightOf } from './content-sight.ts';
import { namedValues, type NamedValue } from './named-values.ts';
import { heldTexts, namingTexts, type EntryText } from './naming-texts.ts';

/** A text that is held back, with the moment that its front matter plans. */
interface Plan {
  title: string;
  /** `published` as written; undefined where there is none. */
  written: string | undefined;
  /** The instant of it; never (Infinity) for a draft whose moment is past. */
  from: number;
  /** What `figures --write` notes as the source of a value: `商洛日报 2023-01-11`. */
  source: string;
}

/** The plan of a held text; undefined where it is seen already. */
function planOf({ entry, from, day = '' }: EntryText, content: Content): Plan | undefined {
  const now = content.at.getTime();
  if (from <= now) return undefined;
  const { file } = entry;
  const article = file.kind === 'article' ? content.articles.get(file.id)?.data : undefined;
  const { title = '', published: written } =
    article ?? content.documents.get(`${file.campaign ?? ''}/${file.id}`)?.data ?? {};
  const planned = written === undefined ? Infinity : toInstant(written, content.timeZone);
  const source = article ? `${article.source?.name ?? ''} ${day}`.trim() : title;
  return { title, written, from: planned > now ? planned : Infinity, source };
}

/** Whether a value was made of a text: it is of its day, names it as its source, or has a moment to come of its own. */
function isMadeOf({ observation, text }: NamedValue, { source }: Plan, isHeld: IsHeld): boolean {
  if (observation.published !== undefined && isHeld(observation)) return true;
  return observation.at === text.day || (source !== '' && observation.source === source);
}

/**
 * Values that readers see before any text that names them: the text of which a value was made is held back, and the value
 * is not.
 */
export function valuesTooEarly(content: Content): Finding[] {
  const plans = new Map(
    heldTexts(content).flatMap((text) => {
      const plan = planOf(text, content);
      return plan ? [[text, plan] as const] : [];
    }),
  );
  if (plans.size === 0) return [];
  const { momentOf, isHeld } = sightOf(content);
  const early = new Map<Observation, { value: NamedValue; plan: Plan }>();
  for (const value of namedValues([...plans.keys()], content)) {
    const plan = plans.get(value.text);
    const { observation } = value;
    if (!plan || !isMadeOf(value, plan, isHeld) || momentOf(observation) >= plan.from) continue;
    if (plan.from < (early.get(observation)?.plan.from ?? Infinity) || !early.has(observation))
      early.set(observation, { value, plan });
  }
  if (early.size === 0) return [];
  const asked = new Set([...early.values()].map(({ value }) => value.placed.metric));
  const seenElsewhere = new Set(
    namedValues(namingTexts(content), content, ({ metric }) => asked.has(metric))
      .filter(({ text, observation }) => text.from <= Math.max(momentOf(observation), content.at.getTime()))
      .map(({ observation }) => observation),
  );
  return [...early.values()]
    .filter(({ value }) => !seenElsewhere.has(value.observation))
    .map(({ value, plan }) => tell(value, plan, content));
}

function tell(
  { placed, observation }: NamedValue,
  { title, written, from }: Plan,
  content: Content,
): Finding {
  const { metric, entry, path } = placed;
  const index = metric.observations?.indexOf(observation) ?? 0;
  const { momentOf } = sightOf(content);
  const seenFrom = momentOf(observation);
  const since = seenFrom > content.at.getTime() ? sayInstant(seenFrom, content) : undefined;
  const at = observation.period ?? observation.at;
  const published = from === Infinity ? undefined : written;
  return findingAt(
    entry,
    [...path, 'observations', index, 'value'],
    (words) => words.valueTooEarly({ label: metric.label, at, title, since, published }),
    { severity: 'warning' },
  );
}

/** An instant as readers see it. */
export function sayInstant(instant: number, { timeZone }: Content): string {
  return showMoment(new Date(instant).toISOString(), timeZone).text;
}
