import { TREND_MASKS, TREND_WORDS } from '../../src/model/mentions/trend-words.ts';
import type { Sentence } from './county/write-county.ts';
import type { Mutation } from './mutation.ts';

/** What a slip changes beside digits, units and bounds. */
export type Sense = 'trend' | 'sign' | 'period' | 'place';

export type SenseMutation = Mutation & { kind: Sense };

const LINK = /\[(?<words>[^\]]+)\]\(metric:[^)]*\)/g;
const OPPOSITE = new Map(TREND_WORDS.map(({ word, opposite }) => [word, opposite]));
const WORDS = new RegExp(
  [
    ...TREND_MASKS.map(({ pattern }) => pattern),
    ...[...OPPOSITE.keys()].sort((a, b) => b.length - a.length),
  ].join('|'),
  'g',
);

function change(text: string, kind: Sense, from: number, was: string, now: string): SenseMutation {
  const context = text.slice(Math.max(0, from - 14), from).replaceAll('\n', ' ');
  return {
    kind,
    what: `${kind}: …${context}【${was} → ${now}】${text.slice(from + was.length, from + was.length + 14)}`,
    text: text.slice(0, from) + now + text.slice(from + was.length),
  };
}

/** Every word of rise or fall that stands before a bound figure of its clause, turned into its opposite. */
function flipTrends(text: string): SenseMutation[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: word, index }) => {
    const opposite = OPPOSITE.get(word);
    const behind = text.slice(index + word.length, index + 40);
    const leads = /^[^，。；]*?\[/.test(behind);
    return opposite !== undefined && leads ? [change(text, 'trend', index, word, opposite)] : [];
  });
}

/** A fall that is told by its word: a minus at the number would say the same once more. */
const TOLD_FALL = /(?:减少|下降|下滑|降幅为|少|[、和])$/;

/** The sign of every bound figure: taken away where there is one, else written before the number. */
function flipSigns(text: string): SenseMutation[] {
  return [...text.matchAll(LINK)].flatMap(({ groups, index }) => {
    const words = groups?.words ?? '';
    const sign = /^[-−负]/.exec(words)?.[0] ?? '';
    if (sign === '' && TOLD_FALL.test(text.slice(0, index))) return [];
    const now = sign === '' ? `-${words}` : words.slice(sign.length);
    return [change(text, 'sign', index + 1, words, now)];
  });
}

/** The value of every observation below nought where it was above, and the other way round. */
export function flipValues(text: string): SenseMutation[] {
  return [...text.matchAll(/(?<=value: )-?[\d.]+/g)].map(({ 0: was, index }) =>
    change(text, 'sign', index, was, was.startsWith('-') ? was.slice(1) : `-${was}`),
  );
}

/** The period and the place of each sentence, turned into each of their slips. */
function swapNames(text: string, sentences: readonly Sentence[]): SenseMutation[] {
  return sentences.flatMap((sentence) => {
    const start = text.indexOf(sentence.text);
    return (['time', 'place'] as const).flatMap((key) =>
      [sentence[key]].flatMap(({ said, slips }) => {
        const at = sentence.text.indexOf(said);
        if (start === -1 || at === -1) return [];
        const kind = key === 'time' ? 'period' : 'place';
        return slips.map((slip) => change(text, kind, start + at, said, slip));
      }),
    );
  });
}

/** Every slip of sense in an article. */
export function mutateSense(text: string, sentences: readonly Sentence[]): SenseMutation[] {
  return [...flipTrends(text), ...flipSigns(text), ...swapNames(text, sentences)];
}
