import { commands as words } from '../../src/locales/en/commands.ts';
import { ensureChromium } from '../browser/install-chromium.ts';
import { parseOptions } from '../build/parse-options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { SILENCE_MINUTES } from '../test/limits.ts';
import { runStage } from '../test/run-stage.ts';
import { inGroups, STAGES, type Stage } from '../test/stages.ts';
import { summaryOf } from '../test/summary.ts';

/** The proofs at their full length: how many random edits are drawn, how often a build and a release are killed, and every kind of file broken. */
const LONG = { EDITS: '60', KILLS: '50', LONG: '1' };

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
  // Asked for first, so that nobody waits ten minutes to hear that a browser is missing.
  if (stages.some(({ name }) => name === 'browser' || name === 'host'))
    env.CHROME_PATH = ensureChromium(words);
  const outcomes = [];
  for (const group of inGroups(stages)) {
    say(`\n=== ${group.map(({ name }) => name).join(', ')} ===`);
    outcomes.push(
      ...(await Promise.all(group.map((stage) => runStage(stage, env, SILENCE_MINUTES * 60_000)))),
    );
  }
  say(['', ...summaryOf(outcomes, SILENCE_MINUTES, words)].join('\n'));
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
}

function chosen(names: string[] | undefined): Stage[] {
  if (!names) return STAGES;
  const wrong = names.find((name) => !STAGES.some((stage) => stage.name === name));
  const all = STAGES.map((stage) => stage.name);
  if (wrong !== undefined) throw new Stop(words.unknownStage(wrong, all));
  return STAGES.filter((stage) => names.includes(stage.name));
}
