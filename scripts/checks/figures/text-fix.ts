import type { Claim, Difference, Said } from '../../../src/model/agreement.ts';
import { AGAINST_WORDS } from '../../../src/model/label-sense.ts';
import { readerWords } from '../../../src/locales/reader.ts';
import { signedValue } from '../../../src/model/agreement.ts';
import { lastTrendWord, type FoundTrendWord } from '../../../src/model/last-trend-word.ts';
import type { PlacedMention } from './figure-use.ts';

/** Words of a text and what is to stand there instead. */
export interface TextEdit {
  was: string;
  now: string;
}

/** A figure in its text. */
export interface FigureInText {
  said: Said;
  /** The words of the link, or those of the entry in the front matter. */
  words: string;
  /** The value of the metric without its sign, in house style: `8.5%`. */
  size: string;
  /** The same with its sign: `−8.5%`. */
  signed: string;
  /** Undefined where its sentence was not read. */
  placed: PlacedMention | undefined;
}

/** Prose is Chinese whatever the house speaks. */
const chinese = readerWords('zh-CN');

/** Sentences end here. */
const END = /[。！？!?；;\n]/;

/** The sentence up to a figure. */
function leadOf({ prose, mention }: PlacedMention): string {
  let start = mention.from;
  while (start > 0 && !END.test(prose.charAt(start - 1))) start -= 1;
  return prose.slice(start, mention.from);
}

/** The word that says which way a figure went. */
export function trendWordOf(placed: PlacedMention | undefined): FoundTrendWord | undefined {
  return placed && lastTrendWord(placed.prose, placed.mention);
}

/** The word that says against what, nearest before a figure: 同比. */
export function againstWordOf(placed: PlacedMention | undefined): string | undefined {
  if (!placed) return undefined;
  const lead = leadOf(placed);
  const base = AGAINST_WORDS.find(([against]) => against === placed.mention.against)?.[1];
  return base ? [...lead.matchAll(new RegExp(base, 'g'))].at(-1)?.[0] : undefined;
}

/** What would make a text say what the data say; undefined where a word that could be changed is not there. */
export function textEdits(
  differences: readonly Difference[],
  figure: FigureInText,
  claim: Claim,
): TextEdit[] | undefined {
  const edits = differences
    .filter(({ what }) => !OF_FIGURE.has(what))
    .map((difference) => editFor(difference, figure, claim));
  const own = differences.some(({ what }) => OF_FIGURE.has(what))
    ? figureEdits(differences, figure, claim)
    : [];
  const sound = [...edits, ...own].filter((edit) => edit !== undefined);
  return sound.length < edits.length + own.length ? undefined : sound.filter(({ was, now }) => was !== now);
}

const OF_FIGURE: ReadonlySet<Difference['what']> = new Set(['value', 'unit', 'bound', 'sign', 'trend']);

/** The figure, and the word that says which way it went or on which side of nought it stands. */
function figureEdits(
  differences: readonly Difference[],
  { said, words, size, signed, placed }: FigureInText,
  claim: Claim,
): (TextEdit | undefined)[] {
  const isBelow = signedValue(claim) < 0;
  const trend = differences.find(({ what }) => what === 'trend');
  const word = trend && trendWordOf(placed);
  const isTold = said.measure === 'change' && said.trend !== null;
  const loss = placed?.mention.sign ?? '';
  const figure = (now: string): TextEdit => ({ was: words, now });
  // In a table the number alone says which way it went; below 降幅 nothing short of another head says a rise.
  if (placed?.cell)
    return [placed.cell.turned ? (isBelow ? figure(size) : undefined) : figure(isBelow ? signed : size)];
  if (trend)
    return word ? [{ was: word.word, now: word.opposite }, figure(size)] : [figure(isBelow ? signed : size)];
  if (isTold) return [figure(size)];
  if (/^[\p{Script=Han}]{2}/u.test(loss) && loss !== '零下')
    return isBelow ? [figure(size)] : [{ was: loss, now: '盈利' }, figure(size)];
  return [figure(isBelow && !(said.trend === null && said.signed > 0 && claim.value > 0) ? signed : size)];
}

function editFor(difference: Difference, { placed }: FigureInText, claim: Claim): TextEdit | undefined {
  switch (difference.what) {
    case 'against': {
      const was = againstWordOf(placed);
      return was === undefined
        ? undefined
        : { was, now: AGAINST_SAID[difference.known] ?? `比${chinese.period(difference.known)}` };
    }
    case 'period': {
      const { text } = difference.said;
      const now = claim.period === undefined ? chinese.partialDate(claim.at) : chinese.period(claim.period);
      return stands(text, placed) ? { was: text, now } : undefined;
    }
    case 'place':
      return stands(difference.said.text, placed)
        ? { was: difference.said.text, now: difference.known.text }
        : undefined;
    default:
      return undefined;
  }
}

const stands = (words: string, placed: PlacedMention | undefined): boolean =>
  placed !== undefined && leadOf(placed).includes(words);

/** What a change is measured against, as prose says it. */
export const AGAINST_SAID: Readonly<Record<string, string>> = {
  'last-year': '同比',
  previous: '环比',
  'year-start': '比年初',
};
