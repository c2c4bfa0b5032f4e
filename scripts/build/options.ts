import type { ParseArgsOptionsConfig } from 'node:util';
import { isDay, isZonedTime } from '../../src/schemas/date.ts';
import { resolveSettings } from '../../src/source/settings.ts';
import type { Settings } from '../../src/source/settings.ts';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { toInstant } from '../../src/model/moment.ts';
import { houseWords, houseZone } from './house-words.ts';
import { parseOptions } from './parse-options.ts';
import { Stop } from './stop.ts';

/** What every command understands. */
const COMMON = {
  content: { type: 'string' },
  out: { type: 'string' },
  at: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/** A command's options, read and settled. */
export interface Options {
  settings: Settings;
  words: CommandWords;
  /** Whether only the usage is asked for. */
  help: boolean;
  /** Every option as written, by its name; no option of these commands may be repeated. */
  values: Record<string, string | boolean | undefined>;
  /** Files named on the command line, as written; only of a command that takes files. */
  files: string[];
}

/** What a command takes beside its options. */
interface Takes {
  /** Whether it takes names of files. */
  files?: boolean;
}

/** Reads the arguments against the command's own options and the common ones; throws {@link Stop} on any other. */
export function readOptions(
  args: string[],
  own: ParseArgsOptionsConfig = {},
  { files: takesFiles = false }: Takes = {},
): Options {
  const usual = (): CommandWords => houseWords(resolveSettings().contentDir);
  const parsed = parseOptions(args, { ...COMMON, ...own }, usual, takesFiles);
  const values = parsed.values as Options['values'];
  const text = (key: string): string | undefined => {
    const value = values[key];
    return typeof value === 'string' ? value : undefined;
  };
  const at = text('at') ?? process.env.AT;
  // What the environment says of a preview is for the engine's own processes: a command knows what it is.
  const settings = resolveSettings({ content: text('content'), out: text('out'), at, preview: false });
  const words = houseWords(settings.contentDir);
  if (at && !isDay(at) && !isZonedTime(at) && !isStamp(at)) throw new Stop(words.badMoment(at));
  if (at && isDay(at)) settings.at = new Date(toInstant(at, houseZone(settings.contentDir)));
  return { settings, words, help: values.help === true, values, files: parsed.files };
}

/** Whether `text` is a moment as this project hands it to its own child processes, with milliseconds. */
function isStamp(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}
