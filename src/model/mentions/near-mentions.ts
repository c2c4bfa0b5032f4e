import type { Stretch } from '../bound-figure.ts';
import type { FoundFigure } from '../find-figures.ts';
import { narrow } from '../figure-text.ts';
import type { Mention, MentionContext } from '../mention.ts';
import { findEvents } from './events.ts';
import { Reader } from './reader.ts';
import { readMentions } from './read-mentions.ts';

const SENTENCE_END = /[。！？!?]/;
const NEXT_END = /[。！？!?]/g;

/** So far beyond a sentence the words are seen that stand round its own. */
const MARGIN = 24;

/** The end of the sentence before `at`, as the place of its mark; -1 in the first sentence. */
function endBefore(prose: string, at: number): number {
  for (let index = at - 1; index >= 0; index--) if (SENTENCE_END.test(prose.charAt(index))) return index;
  return -1;
}

function endAfter(prose: string, at: number): number {
  NEXT_END.lastIndex = at;
  return NEXT_END.exec(prose)?.index ?? prose.length;
}

/** Reads the sentence between two marks alone; undefined where sentences before it may decide what it says. */
function readAlone(
  prose: string,
  figures: readonly FoundFigure[],
  { from, to }: Stretch,
  context: MentionContext,
): Mention[] | undefined {
  // A title may reach over the end of a sentence, and what a line end parts is told by the line before it.
  if (from >= 0 && (prose.lastIndexOf('《', from) !== -1 || prose.slice(from, to).includes('\n')))
    return undefined;
  const start = Math.max(0, from - MARGIN);
  const part = narrow(prose.slice(start, to + MARGIN));
  const own = figures
    .filter((figure) => figure.from > from && figure.to <= to)
    .map((figure) => ({ ...figure, from: figure.from - start, to: figure.to - start }));
  const events = findEvents(part, own).filter(({ at }) => at >= from - start && at <= to - start);
  // The year of 上半年 may stand sentences before it.
  if (from >= 0 && events.some(({ kind }) => kind === 'period')) return undefined;
  const reader = new Reader(part, context);
  for (const event of events) reader.read(event);
  return reader.mentions.map((mention) => ({
    ...mention,
    from: mention.from + start,
    to: mention.to + start,
  }));
}

/**
 * Reads what a prose says of single figures, as `readMentions` does, but for what earlier sentences leave to them: no
 * period and no place has the reach `passage` where the sentence can be read alone. Only the sentences are read that
 * are asked for, each once.
 * @param prose As written or narrow.
 */
export function nearMentions(
  prose: string,
  figures: readonly FoundFigure[],
  context: () => MentionContext,
): (stretch: Stretch) => Mention | undefined {
  const sentences = new Map<number, readonly Mention[]>();
  let whole: readonly Mention[] | undefined;
  const readWhole = (): readonly Mention[] => (whole ??= readMentions(narrow(prose), figures, context()));
  const sentenceOf = ({ from, to }: Stretch): readonly Mention[] => {
    const sentence = { from: endBefore(prose, from), to: endAfter(prose, from) };
    if (sentence.to < to) return readWhole();
    const known =
      sentences.get(sentence.from) ?? readAlone(prose, figures, sentence, context()) ?? readWhole();
    sentences.set(sentence.from, known);
    return known;
  };
  return (stretch) => sentenceOf(stretch).find(({ from, to }) => from < stretch.to && stretch.from < to);
}
