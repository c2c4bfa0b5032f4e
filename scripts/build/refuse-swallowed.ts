import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { Stop } from './stop.ts';

/** Settings of npm that machines have in their environment for good; without them a command only asks or explains. */
const COMMON_SETTINGS: readonly string[] = ['help', 'yes'];

/** Settings of npm for which it takes a shorter word of ours: it finishes words that begin one setting only. */
const FINISHED: Readonly<Record<string, string>> = { to: 'token_description' };

/**
 * Refuses to go on where npm kept an option for itself, because `--` was not written before it (or PowerShell dropped
 * it): without `--dry-run` the command would write, without `--content` it would work on the wrong folder.
 * @param names Names of the command's options, without dashes.
 * @param env npm puts what it kept into `npm_config_…`.
 * @throws {@link Stop} That names the options and shows how the command is written.
 */
export function refuseSwallowed(
  names: readonly string[],
  words: () => CommandWords,
  env: NodeJS.ProcessEnv = process.env,
): void {
  const isKept = (name: string): boolean =>
    [name.replaceAll('-', '_'), FINISHED[name]].some((key) => env[`npm_config_${key ?? ''}`] !== undefined);
  const swallowed = names.filter((name) => !COMMON_SETTINGS.includes(name) && isKept(name));
  if (swallowed.length === 0) return;
  throw new Stop(words().swallowedByNpm(env.npm_lifecycle_event ?? '', swallowed));
}
