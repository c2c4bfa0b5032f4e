import type { ReadFigure } from '../bound-figure.ts';
import { workOutChange, type WorkedOut } from './change.ts';
import { amountOfFigure, meets, type Amount } from './interval.ts';
import type { StatedChange } from './stated-change.ts';
import { trendOf } from './trend-verbs.ts';

/** What is wrong with a stated change: its verb goes the other way, or its amount is another. */
export type StatedFault =
  | { kind: 'trend' }
  | {
      kind: 'change';
      worked: WorkedOut;
      /** Whether constant prices may explain it: money that grew by so many per cent. */
      isPriced: boolean;
    };

/** A sign that stands at the number. */
const BELOW = /^[^\d]{0,2}(?:[-−－负]|零下)/;

const amountIn = (figure: ReadFigure): Amount =>
  amountOfFigure(figure, figure.value > 0 && BELOW.test(figure.text) ? -1 : 1);

/** Holds a stated change against the values between which it lies; undefined where they agree, or cannot be compared. */
export function judgeStatedChange({ before, after, verb, change }: StatedChange): StatedFault | undefined {
  const [base, now] = [amountIn(before), amountIn(after)];
  if (base.unit !== now.unit) return undefined;
  const trend = trendOf(verb);
  // The upper end of what was rounded down to a value belongs to the next one, so that two that touch are two.
  const isWrongWay = trend === 'rise' ? now.high <= base.low : now.low >= base.high;
  if (isWrongWay) return { kind: 'trend' };
  if (!change) return undefined;
  const stated = amountOfFigure(change, trend === 'fall' ? -1 : 1);
  const readings = workOutChange(stated.unit, { base, now }, verb);
  const [nearest] = readings.toSorted(
    (a, b) => Math.abs(a.value - stated.value) - Math.abs(b.value - stated.value),
  );
  if (!nearest || readings.some((reading) => meets(reading, stated))) return undefined;
  return { kind: 'change', worked: nearest, isPriced: base.unit === '元' && stated.unit !== '元' };
}
