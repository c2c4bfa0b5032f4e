import { kindOfTime } from '../model/kind-of-time.ts';
import type { Observation } from '../schemas/metric.ts';
import type { ChartProblem } from './chart-problem.ts';
import type { SpecPath } from './chart-point.ts';

type Timed = Pick<Observation, 'at' | 'period'>;

/** A value that a chart draws: its metric, its time, and where the chart's file names it. */
export interface DrawnValue {
  metric: string;
  time: Timed;
  path: SpecPath;
}

/** Kinds with which a mere date goes together: it may be a day, or the end of something. */
const LIKE_DATES: ReadonlySet<string> = new Set(['date', 'day', 'instant']);

/** What must be the same of bars: the kind, and of cumulated months which they are, for 1—11月 is more than 1—10月. */
export function kindOfBar(time: Timed): string {
  const months = (time.period ?? '').split('/').map((end) => end.slice(4));
  return [kindOfTime(time), ...(months.length > 1 ? months : [])].join(' ');
}

/** The first value whose kind of period is not that of the others: nobody can compare a quarter with a year. */
export function findMixture(
  values: readonly DrawnValue[],
  kindOf: (time: Timed) => string,
): ChartProblem | undefined {
  const first = values.find(({ time }) => kindOf(time) !== 'date') ?? values[0];
  if (!first) return undefined;
  const kind = kindOf(first.time);
  const odd = values.find(({ time }) => {
    const own = kindOf(time);
    return own !== kind && !(own === 'date' && LIKE_DATES.has(kind));
  });
  if (!odd) return undefined;
  const say = ({ metric, time }: DrawnValue): string => `${metric} ${time.period ?? time.at}`;
  return { code: 'mixed-periods', path: odd.path, name: say(odd), expected: say(first) };
}
