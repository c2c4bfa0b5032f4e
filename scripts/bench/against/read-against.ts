import type { BenchWords } from '../../../src/locales/zh-CN/bench.ts';
import { Stop } from '../../build/stop.ts';
import { readCount } from '../read-count.ts';
import { TASKS, type Task } from './tasks.ts';

/** What is asked of a comparison with another commit. */
export interface AgainstOptions {
  /** The commit as written: a hash, a branch, `HEAD~3`. */
  commit: string;
  articles: number;
  /** How often both are measured, one after the other. */
  turns: number;
  tasks: readonly Task[];
}

/** Options as written on the command line, by their names. */
type Written = Readonly<Record<string, string | boolean | undefined>>;

const TURNS = 3;

/**
 * Reads what `--against` and the options that go with it say; undefined where no other commit is named.
 * @param benches Benches named beside the options, which go without `--against` only.
 * @throws {@link Stop} On an option that does not go with the others, and on a value that means nothing.
 */
export function readAgainst(
  values: Written,
  benches: readonly string[],
  articles: number,
  words: BenchWords,
): AgainstOptions | undefined {
  const { against } = values;
  const isWritten = (name: string): boolean => values[name] !== undefined;
  if (typeof against !== 'string') {
    const stray = ['turns', 'only'].find(isWritten);
    if (stray !== undefined) throw new Stop(words.onlyAgainst(`--${stray}`));
    return undefined;
  }
  const stray = benches[0] ?? ['runs', 'peers'].filter(isWritten).map((name) => `--${name}`)[0];
  if (stray !== undefined) throw new Stop(words.notAgainst(stray));
  const turns = readCount(values.turns, TURNS, words);
  return { commit: against, articles, turns, tasks: chosenTasks(values.only, words) };
}

/** Tasks by their names, or by the beginning of several names: `check,build-clean`. */
function chosenTasks(only: Written[string], words: BenchWords): readonly Task[] {
  if (typeof only !== 'string') return TASKS;
  const names = only.split(',').map((name) => name.trim());
  const means = (name: string, task: Task): boolean => task.name === name || task.command === name;
  const wrong = names.find((name) => !TASKS.some((task) => means(name, task)));
  const known = ['check', 'build', ...TASKS.map(({ name }) => name)];
  if (wrong !== undefined) throw new Stop(words.noSuchTask(wrong, known.join(', ')));
  return TASKS.filter((task) => names.some((name) => means(name, task)));
}
