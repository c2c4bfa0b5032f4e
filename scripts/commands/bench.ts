import { parseArgs } from 'node:util';
import type { Bench } from '../bench/bench.ts';
import { charts } from '../bench/charts.ts';
import { check } from '../bench/check.ts';
import { figures } from '../bench/figures.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';

/** Everything that is measured, in the order in which it runs. */
const BENCHES: readonly Bench[] = [charts, check, figures];

/**
 * `npm run bench`: measures, and prints what it finds. `npm run bench -- charts` runs one bench alone.
 * @returns The exit code, 0: a machine is never too slow to pass.
 * @throws {@link Stop} On the name of a bench that there is not.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, strict: false });
  const wrong = positionals.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (wrong !== undefined) throw new Stop(`${wrong}? ${BENCHES.map(({ name }) => name).join(', ')}`);
  for (const bench of BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    say(`=== ${bench.name} ===`);
    for (const line of await bench.run()) say(line);
  }
  return 0;
}
