import { findRival } from '../../../src/model/rival-words.ts';
import { namesSubject, sharesSubject } from '../../../src/model/shared-subject.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import type { Comparison } from './compare-use.ts';
import type { BoundUse, PlacedMention } from './figure-use.ts';
import { knownValues } from './known-values.ts';

/** So far before and behind a figure its subject is looked for, beside the headings. */
const REACH = 120;

/** The sentence of a figure, the one before it, and the headings. */
function around({ mention: { from, to }, prose, heading }: PlacedMention): string {
  return heading + prose.slice(Math.max(0, from - REACH), to + REACH / 2);
}

/** The prose without the figure. */
const besides = ({ mention: { from, to }, prose }: PlacedMention): string =>
  `${prose.slice(0, from)} ${prose.slice(to)}`;

/**
 * Warns of a figure that may be bound to another's metric: its words name a sibling of what the metric names, or its
 * sentence and the metric have no word in common.
 */
export function sayOtherSubject(
  use: BoundUse,
  { placed: { campaign, metric }, mention }: Comparison,
  content: Content,
): Finding | undefined {
  if (!mention) return undefined;
  const rival = findRival(mention.prose.slice(0, mention.mention.from), metric.label);
  if (rival) {
    const { id, label } = metric;
    return use.tell((words) => words.figureRival({ metric: { id, label }, ...rival }), 'warning');
  }
  const { id, label, definition = '', scope = '' } = metric;
  const of =
    metric.of === undefined ? '' : (knownValues(content).find(campaign, metric.of)?.metric.label ?? '');
  const subject = [label, definition, scope, of].join('；');
  if (sharesSubject(subject, around(mention)) !== false) return undefined;
  // A short title, or a note that has hardly more than its figure, cannot be judged.
  if (!namesSubject(besides(mention))) return undefined;
  return use.tell((words) => words.figureSubject({ metric: { id, label }, written: use.words }), 'warning');
}
