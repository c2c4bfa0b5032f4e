import { resolve } from 'node:path';
import { benchWords } from '../../src/locales/bench-words.ts';
import type { BenchWords } from '../../src/locales/zh-CN/bench.ts';
import { commands as english } from '../../src/locales/en/commands.ts';
import { standingDir } from '../../src/source/settings.ts';
import { compareCosts, compareTable } from '../bench/against/compare-costs.ts';
import { measureAgainst } from '../bench/against/measure-against.ts';
import { readAgainst, type AgainstOptions } from '../bench/against/read-against.ts';
import { TASKS } from '../bench/against/tasks.ts';
import type { Bench, BenchOptions } from '../bench/bench.ts';
import { build } from '../bench/build.ts';
import { charts } from '../bench/charts.ts';
import { check } from '../bench/check.ts';
import { figures } from '../bench/figures.ts';
import { readCount } from '../bench/read-count.ts';
import { readOptions } from '../build/options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';

/** Everything that is measured, in the order in which it runs. */
const BENCHES: readonly Bench[] = [build, charts, check, figures];

/** Options of this command alone. */
const OWN = {
  articles: { type: 'string' },
  runs: { type: 'string' },
  peers: { type: 'string' },
  against: { type: 'string' },
  turns: { type: 'string' },
  only: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const ARTICLES = 10_000;
const RUNS = 3;

/**
 * `npm run bench`: measures, and prints what it finds. `npm run bench -- build --articles 1000` runs one bench alone,
 * `--against COMMIT` measures the working tree side by side with another commit.
 * @returns The exit code, 0: a machine is never too slow to pass.
 * @throws {@link Stop} On the name of a bench that there is not, and on a number that is none.
 */
export async function run(args: string[]): Promise<number> {
  const { words: commands, help, values, files } = readOptions(args, OWN, { files: true });
  const words = benchWords(commands === english ? 'en' : 'zh-CN');
  const names = BENCHES.map(({ name }) => name);
  if (help) {
    say(words.usage(names.join(', '), TASKS.map(({ name }) => name).join(', ')));
    return 0;
  }
  const wrong = files.find((name) => !names.includes(name));
  if (wrong !== undefined) throw new Stop(words.noSuchBench(wrong, names.join(', ')));
  const articles = readCount(values.articles, ARTICLES, words);
  const against = readAgainst(values, files, articles, words);
  if (against) {
    if (values['dry-run'] === true) say(words.planAgainst(against));
    else await compare(against, words, values.json === true);
    return 0;
  }
  const options: BenchOptions = {
    articles,
    runs: readCount(values.runs, RUNS, words),
    peers: typeof values.peers === 'string' ? resolve(standingDir(), values.peers) : undefined,
  };
  const asked = BENCHES.filter(({ name }) => files.length === 0 || files.includes(name));
  if (values['dry-run'] === true) say(words.plan(asked.map(({ name }) => name).join(', '), options));
  else await measure(asked, options, values.json === true);
  return 0;
}

async function compare(options: AgainstOptions, words: BenchWords, json: boolean): Promise<void> {
  const { head, measured } = await measureAgainst(options, words);
  if (json) say(JSON.stringify(Object.fromEntries(measured.map((each) => [each.label, compareCosts(each)]))));
  else say([head, ...compareTable(measured)].join('\n'));
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
