import type { FoundFigure } from '../find-figures.ts';
import type { Mention, MentionContext } from '../mention.ts';
import { findEvents } from './events.ts';
import { Reader } from './reader.ts';

/**
 * Reads what a prose says of its figures: rise or fall, what is measured against what, when and where. Figures share
 * what their clause, their sentence, the sentences before and the text say, each nearer word first. Where two readings
 * compete there is none. Takes time in proportion to the length of the prose, and never throws.
 * @param prose Narrow, as `toFigureText` gives it.
 * @param figures All figures of the prose, in their order.
 */
export function readMentions(
  prose: string,
  figures: readonly FoundFigure[],
  context: MentionContext = {},
): Mention[] {
  if (figures.length === 0) return [];
  const reader = new Reader(prose, context);
  for (const event of findEvents(prose, figures)) reader.read(event);
  return reader.mentions;
}
