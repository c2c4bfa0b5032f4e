import type { ReadFigure } from '../bound-figure.ts';
import { FIGURE, IN_CLAUSE, toSkeleton, type Skeleton } from './skeleton.ts';
import { TREND_VERB } from './trend-verbs.ts';

/** A change that a sentence states beside the two values between which it lies. */
export interface StatedChange {
  before: ReadFigure;
  after: ReadFigure;
  /** The verb between the values, or before the change. */
  verb: string;
  /** By how much it says that the value changed; undefined where it says only from what to what. */
  change: ReadFigure | undefined;
  /** Where verb and change stand. */
  from: number;
  to: number;
}

/** 由20亿元提高到25亿元, 从5.1%降至3.2%. */
const FROM_TO = new RegExp(
  `[由从](?<lead>${IN_CLAUSE}{0,16})(?<before>${FIGURE})${IN_CLAUSE}{0,8}?(?<verb>${TREND_VERB})[到至为]了?${IN_CLAUSE}{0,10}?(?<after>${FIGURE})`,
  'dg',
);

/** 25亿元，比年初的20亿元增加5亿元. */
const THAN = new RegExp(
  `(?<after>${FIGURE})${IN_CLAUSE}{0,4}[，,（(]?[比较](?<lead>${IN_CLAUSE}{1,12})的(?<before>${FIGURE})(?<verb>${TREND_VERB})了?(?<change>${FIGURE})`,
  'dg',
);

/**
 * What may follow the two values and still speak of them: ，提高2个百分点; ，比年初增加5亿元 where the first is that of the
 * beginning of the year. 年均, 同比 and 实际 speak of something else.
 */
const TAIL = new RegExp(
  `(?:[，,、（(和]|(?=${TREND_VERB}))(?:累计|一?共|总共|合计|大幅|显著|明显|又)?(?:[比较](?<base>${IN_CLAUSE}{1,8}?))?(?<verb>${TREND_VERB})了?(?<change>${FIGURE})`,
  'dy',
);

/** Places in a list get smaller as they get better. */
const RANK = /排名|位次|名次|位列|名列|位居|排位|第$/;

type Match = RegExpExecArray & { indices: RegExpIndicesArray };

const placeOf = (match: RegExpExecArray, name: string): [number, number] | undefined =>
  (match as Match).indices.groups?.[name];

/** The changes that are stated in some prose together with the values between which they lie. */
export function findStatedChanges(prose: string): StatedChange[] {
  const skeleton = toSkeleton(prose);
  const found = [FROM_TO, THAN].flatMap((pattern) =>
    [...skeleton.text.matchAll(pattern)].flatMap((match) => readMatch(match, skeleton)),
  );
  return found.toSorted((a, b) => a.from - b.from);
}

function readMatch(match: RegExpExecArray, skeleton: Skeleton): StatedChange[] {
  const [before, after] = ['before', 'after'].map((name) => skeleton.at(placeOf(match, name)?.[0]));
  const { lead = '' } = match.groups ?? {};
  if (before?.valueMax !== null || after?.valueMax !== null) return [];
  if (RANK.test(skeleton.text.slice(Math.max(0, match.index - 12), match.index) + lead)) return [];
  const own = readStep(match, skeleton, { before, after });
  return own ? [own, ...readTails(skeleton, Math.max(after.to, own.to), lead, { before, after })] : [];
}

function readStep(
  match: RegExpExecArray,
  skeleton: Skeleton,
  values: Pick<StatedChange, 'before' | 'after'>,
): StatedChange | undefined {
  const [verb, change] = [placeOf(match, 'verb'), placeOf(match, 'change')];
  const figure = skeleton.at(change?.[0]);
  if (!verb || (change && figure?.valueMax !== null)) return undefined;
  return {
    ...values,
    verb: skeleton.text.slice(...verb),
    change: figure,
    from: verb[0],
    to: figure?.to ?? verb[1],
  };
}

function readTails(
  skeleton: Skeleton,
  from: number,
  lead: string,
  values: Pick<StatedChange, 'before' | 'after'>,
): StatedChange[] {
  TAIL.lastIndex = from;
  const match = TAIL.exec(skeleton.text);
  if (!match) return [];
  const { base } = match.groups ?? {};
  if (base !== undefined && !lead.includes(base)) return [];
  const step = readStep(match, skeleton, values);
  return step ? [step, ...readTails(skeleton, step.to, lead, values)] : [];
}
