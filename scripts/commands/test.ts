import { commands as words } from '../../src/locales/en/commands.ts';
import { ensureChromium } from '../browser/install-chromium.ts';
import { parseOptions } from '../build/parse-options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { runStage, STAGES } from '../test/stage.ts';
import type { Outcome, Stage } from '../test/stage.ts';

/** How long all stages together may take, in milliseconds. */
const TOGETHER = 19.5 * 60_000;

/** The proofs at their full length: how many random edits are drawn, how often a build and a release are killed, and every kind of file broken. */
const LONG = { EDITS: '60', KILLS: '50', LONG: '1' };
/** How many times as long they may take. */
const PATIENCE = 6;

const OPTIONS = {
  only: { type: 'string', multiple: true },
  update: { type: 'boolean' },
  long: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/**
 * `npm test`: lint, types, unit tests, whole-site builds, browser tests, web servers. Every stage runs, whatever the others did.
 * The last line is `N passed, N failed`. Returns the exit code.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(args, OPTIONS, () => words);
  if (values.help) {
    say(words.usageTest(STAGES.map((stage) => stage.name)));
    return 0;
  }
  const stages = chosen(values.only as string[] | undefined);
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  if (values.update) env.UPDATE = '1';
  if (values.long) Object.assign(env, LONG);
  const patience = values.long ? PATIENCE : 1;
  // Asked for first, so that nobody waits ten minutes to hear that a browser is missing.
  if (stages.some(({ name }) => name === 'browser' || name === 'host'))
    env.CHROME_PATH = ensureChromium(words);
  const deadline = Date.now() + TOGETHER * patience;
  const outcomes = [];
  for (const group of inGroups(stages)) {
    say(`\n=== ${group.map(({ name }) => name).join(', ')} ===`);
    const running = group.map((stage) =>
      runStage({ ...stage, limit: stage.limit * patience }, env, deadline),
    );
    outcomes.push(...(await Promise.all(running)));
  }
  return summarise(outcomes);
}

/** Stages that run at the same time. */
function inGroups(stages: readonly Stage[]): Stage[][] {
  const groups: Stage[][] = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (last && stage.besideLast === true) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

function chosen(names: string[] | undefined): Stage[] {
  if (!names) return STAGES;
  const wrong = names.find((name) => !STAGES.some((stage) => stage.name === name));
  const all = STAGES.map((stage) => stage.name);
  if (wrong !== undefined) throw new Stop(words.unknownStage(wrong, all));
  return STAGES.filter((stage) => names.includes(stage.name));
}

/** Prints how each stage ended and, last of all, the two sums. */
function summarise(outcomes: Outcome[]): number {
  say('');
  for (const { name, ok, tooLong, seconds, passed, failed } of outcomes) {
    const late = tooLong ? ', killed: it did not end in time' : '';
    const counts = passed + failed > 0 ? `, ${String(passed)} passed, ${String(failed)} failed` : '';
    say(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s${counts}${late}`);
  }
  // Lint and types have no test cases to count.
  const ok = outcomes.every((outcome) => outcome.ok);
  if (ok && outcomes.every(({ passed }) => passed === 0)) return 0;
  const sum = (key: 'passed' | 'failed'): string =>
    String(outcomes.reduce((total, each) => total + each[key], 0));
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  return ok ? 0 : 1;
}
