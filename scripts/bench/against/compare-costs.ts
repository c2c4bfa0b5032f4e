import { median } from '../bench.ts';
import type { Cost } from '../measure-command.ts';

/** What both commits took for one task, as often as it was measured. */
export interface Measured {
  label: string;
  ours: Cost[];
  theirs: Cost[];
}

/** The middle of each, and ours divided by theirs; NaN where the system does not tell. */
interface Compared {
  ours: number;
  theirs: number;
  ratio: number;
}

const COLUMNS = [
  { of: 'wall', head: 'seconds', digits: 2 },
  { of: 'cpu', head: 'seconds of processors', digits: 2 },
  { of: 'memory', head: 'MiB, all processes', digits: 0 },
] as const;

const LABEL = 26;
const CELL = 9;

/** The middle values of each task and their ratios, ours ÷ theirs. */
export function compareCosts({ ours, theirs }: Measured): Record<'wall' | 'cpu' | 'memory', Compared> {
  const compared = (of: keyof Cost): Compared => {
    const [mine, other] = [ours, theirs].map((costs) => median(costs.flatMap((cost) => cost[of] ?? [])));
    const pair = { ours: mine ?? NaN, theirs: other ?? NaN };
    return { ...pair, ratio: pair.ours / pair.theirs };
  };
  return { wall: compared('wall'), cpu: compared('cpu'), memory: compared('memory') };
}

/** A table of the ratios: one line a task, under two lines of heads. */
export function compareTable(measured: readonly Measured[]): string[] {
  const heads = COLUMNS.map(({ head }) => head.padStart(3 * CELL)).join('');
  const under = ['ours', 'theirs', 'ratio'].map((each) => each.padStart(CELL)).join('');
  const lines = measured.map((each) => {
    const costs = compareCosts(each);
    const cells = COLUMNS.flatMap(({ of, digits }) => {
      const { ours, theirs, ratio } = costs[of];
      return [written(ours, digits), written(theirs, digits), written(ratio, 2)];
    });
    return each.label.padEnd(LABEL) + cells.map((cell) => cell.padStart(CELL)).join('');
  });
  return [' '.repeat(LABEL) + heads, ' '.repeat(LABEL) + under.repeat(COLUMNS.length), ...lines];
}

function written(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}
