import type { FoundFigure } from '../find-figures.ts';
import type { Mention } from '../mention.ts';
import { classOf, type Base } from './against.ts';
import { canBeShare, readMeasure } from './measure.ts';
import type { Before, Scope } from './scope.ts';
import { readTrend } from './trend.ts';

/** What a sentence says of a figure, but for the things that it shares with others. */
export interface Said {
  mention: Pick<Mention, 'measure' | 'trend' | 'arrives' | 'signed' | 'signedMax' | 'doubleSign' | 'against'>;
  /** Whether a comparison may still follow that holds for the whole list. */
  awaitsBase: boolean;
}

/** The words round a figure: of its clause before it, its own, and those behind it. */
export interface Around {
  lead: string;
  text: string;
  after: string;
}

/** Between the members of a list: 3%、4%和5%. */
const LIST = /^ *(?:[、和及与到至~～—–-]|以及|，)? *$/;
/** A member of a list with a name: 教育4.5亿元、卫生2亿元. */
const NAMED_MEMBER = /^、[^，。；\d]{1,10}$/;
const TURN = /^(?:的)?(?:调整|变|转变|优化|演变)(?:为|到|至|成)了?$/;

/** What a member of a list takes over from the one before it. */
function inherited(scope: Scope, lead: string, unit: string): Before | undefined {
  const { before } = scope;
  if (!before) return undefined;
  if (LIST.test(lead) || TURN.test(lead)) return before;
  return NAMED_MEMBER.test(lead) && unit === before.unit && before.measure !== 'level' ? before : undefined;
}

/** A value, or a range of two, with the sign that a fall gives it; a sign that is written stays. */
function signedBy(falls: boolean, figure: FoundFigure): Pick<Mention, 'signed' | 'signedMax'> {
  const { signed, signedMax } = figure;
  if (!falls || signed <= 0) return { signed, signedMax };
  return signedMax === null ? { signed: -signed, signedMax } : { signed: -signedMax, signedMax: -signed };
}

const PERCENT = /^[%‰]$/;

/** A comparison with another place, or a record, is none with a time. */
const COMPARES_ELSEWHERE = /(?:比|较|[高低快慢多少]于)(?!重|例|率|为|较)/;

/** What a change is measured against: its own words, else those that the sentence used for its like. */
function baseFor(scope: Scope, lead: string, unit: string, shares: boolean): Base | undefined {
  if (scope.base !== undefined) {
    scope.memory[classOf(unit)] = scope.base;
    return scope.base;
  }
  return shares && !COMPARES_ELSEWHERE.test(lead) ? scope.memory[classOf(unit)] : undefined;
}

/** Reads what the words round a figure say of it, and keeps in `scope` what the next one may take over. */
export function readFigure(scope: Scope, figure: FoundFigure, { lead, text, after }: Around): Said {
  const { unit } = figure;
  const own = readTrend(lead, after, unit);
  const from = own ? undefined : inherited(scope, lead, unit);
  const trend = own ?? from?.trend;
  const turned = from !== undefined && TURN.test(lead);
  let measure = from && !turned ? from.measure : readMeasure(lead, { text, after, unit }, trend);
  const arrives = own?.kind === 'to';
  // Of a growth or a fall that went somewhere, its own name says the sign.
  const named = arrives && PERCENT.test(unit) ? (own.named ?? scope.before?.trend?.named) : undefined;
  if (named) measure = 'change';
  if (scope.before?.measure === 'share' && (turned || arrives) && canBeShare(unit)) measure = 'share';
  const base =
    measure === 'change' ? (from?.base ?? baseFor(scope, lead, unit, trend?.shares ?? false)) : undefined;
  scope.before = { measure, trend, base, unit };

  const falls = measure === 'change' && (named ?? trend?.trend) === 'fall';
  const below = measure === 'change' && figure.signed < 0 && trend?.trend === 'rise';
  return {
    mention: {
      measure,
      // 增长-3.2% fell.
      trend: below ? 'fall' : (trend?.trend ?? null),
      arrives,
      against: base ?? null,
      ...signedBy(falls, figure),
      doubleSign: falls && /^[-−负]$/.test(figure.sign),
    },
    awaitsBase:
      base === undefined && measure === 'change' && trend?.shares === true && classOf(unit) === 'amounts',
  };
}
