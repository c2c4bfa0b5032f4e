import { resolve } from 'node:path';
import { benchWords } from '../../src/locales/bench-words.ts';
import { commands as english } from '../../src/locales/en/commands.ts';
import { standingDir } from '../../src/source/settings.ts';
import type { Bench, BenchOptions } from '../bench/bench.ts';
import { build } from '../bench/build.ts';
import { charts } from '../bench/charts.ts';
import { check } from '../bench/check.ts';
import { figures } from '../bench/figures.ts';
import { readOptions, type Options } from '../build/options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';

/** Everything that is measured, in the order in which it runs. */
const BENCHES: readonly Bench[] = [build, charts, check, figures];

/** Options of this command alone. */
const OWN = {
  articles: { type: 'string' },
  runs: { type: 'string' },
  peers: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const ARTICLES = 10_000;
const RUNS = 3;

/**
 * `npm run bench`: measures, and prints what it finds. `npm run bench -- build --articles 1000` runs one bench alone.
 * @returns The exit code, 0: a machine is never too slow to pass.
 * @throws {@link Stop} On the name of a bench that there is not, and on a number that is none.
 */
export async function run(args: string[]): Promise<number> {
  const { words: commands, help, values, files } = readOptions(args, OWN, { files: true });
  const words = benchWords(commands === english ? 'en' : 'zh-CN');
  const names = BENCHES.map(({ name }) => name);
  if (help) {
    say(words.usage(names.join(', ')));
    return 0;
  }
  const wrong = files.find((name) => !names.includes(name));
  if (wrong !== undefined) throw new Stop(words.noSuchBench(wrong, names.join(', ')));
  const options: BenchOptions = {
    articles: readCount(values.articles, ARTICLES, words.badCount),
    runs: readCount(values.runs, RUNS, words.badCount),
    peers: typeof values.peers === 'string' ? resolve(standingDir(), values.peers) : undefined,
  };
  const asked = BENCHES.filter(({ name }) => files.length === 0 || files.includes(name));
  if (values['dry-run'] === true) say(words.plan(asked.map(({ name }) => name).join(', '), options));
  else await measure(asked, options, values.json === true);
  return 0;
}

async function measure(benches: readonly Bench[], options: BenchOptions, json: boolean): Promise<void> {
  const found: Record<string, string[]> = {};
  for (const bench of benches) {
    if (!json) say(`=== ${bench.name} ===`);
    const lines = await bench.run(options);
    found[bench.name] = lines;
    if (!json) say(lines.join('\n'));
  }
  if (json) say(JSON.stringify(found));
}

function readCount(
  written: Options['values'][string],
  usual: number,
  refuse: (text: string) => string,
): number {
  if (written === undefined) return usual;
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1) throw new Stop(refuse(String(written)));
  return count;
}
