import type { Entry } from '../../src/source/read-entry.ts';
import { changeBound, changeDigits, changeUnit, marksOutside } from './mutate-figure.ts';
import type { Mutation } from './mutation.ts';

const METRIC_LINK = /\[(?<words>[^\]]+)\]\(metric:[^)]*\)/g;

/** Figures that the front matter binds, by a list of `{ text, metric }`. */
const FRONT = /\btext: *(?<words>[^,}\n]+), *metric:/g;

/** Replaces what stands between two offsets and says what was done. */
function replace(text: string, from: number, to: number, by: string): Mutation {
  const context = text.slice(Math.max(0, from - 6), from).replaceAll('\n', ' ');
  return {
    what: `…${context}【${text.slice(from, to)} → ${by}】`,
    text: text.slice(0, from) + by + text.slice(to),
  };
}

/** Every figure of an article that is bound to a metric, changed in every way. */
export function mutateArticle({ lined: { text } }: Entry, units: readonly string[]): Mutation[] {
  const links = [...text.matchAll(METRIC_LINK)].flatMap((match) => {
    const words = match.groups?.words ?? '';
    const from = match.index + 1;
    const end = match.index + match[0].length;
    return [
      ...[...changeDigits(words), ...changeUnit(words, units), ...changeBound(words)].map((by) =>
        replace(text, from, from + words.length, by),
      ),
      ...marksOutside(words).map(([before, after]) =>
        replace(text, match.index, end, before + match[0] + after),
      ),
    ];
  });
  return [...links, ...mutateFront(text, units)];
}

/** A figure in a title or a summary, changed where it stands there, its entry left as it is. */
function mutateFront(text: string, units: readonly string[]): Mutation[] {
  return [...text.matchAll(FRONT)].flatMap((match) => {
    const words = (match.groups?.words ?? '').trim();
    const from = text.search(new RegExp(`(?<=^(?:title|subtitle|summary):.*)${RegExp.escape(words)}`, 'm'));
    if (from === -1) return [];
    return [...changeDigits(words), ...changeUnit(words, units), ...changeBound(words)].map((by) =>
      replace(text, from, from + words.length, by),
    );
  });
}
