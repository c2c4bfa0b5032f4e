import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { findNearest } from '../checks/nearest.ts';
import { refuseSwallowed } from './refuse-swallowed.ts';
import { Stop } from './stop.ts';

/** Every option as written, by its name; flags are `true` or `false`, an option that may be repeated is a list. */
export type OptionValues = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** What was written on the command line. */
export interface ParsedOptions {
  values: OptionValues;
  /** Names of files, in their order. */
  files: string[];
}

/**
 * Reads arguments against the options that a command has.
 * @param takesFiles Whether words without a dash are names of files.
 * @throws {@link Stop} That names the argument that is wrong, or that npm kept for itself.
 */
export function parseOptions(
  args: string[],
  options: ParseArgsOptionsConfig,
  words: () => CommandWords,
  takesFiles = false,
): ParsedOptions {
  refuseSwallowed(Object.keys(options), words);
  try {
    const strict = { strict: true, allowNegative: true, allowPositionals: takesFiles } as const;
    const { values, positionals } = parseArgs({ args, options, ...strict });
    return { values, files: positionals };
  } catch {
    throw new Stop(sayWrong(args, options, words(), takesFiles));
  }
}

/** The sentence for the first argument that cannot be used. */
function sayWrong(
  args: string[],
  options: ParseArgsOptionsConfig,
  words: CommandWords,
  takesFiles: boolean,
): string {
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && !takesFiles) return words.strayArgument(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    const isNegative = options[token.name.replace(/^no-/, '')]?.type === 'boolean';
    if (!option && !isNegative) return words.unknownOption(token.rawName, nearest(token.name, options));
    if (option?.type === 'string' && lacksValue(token.value, token.inlineValue))
      return words.optionNeedsValue(token.rawName);
    if (option?.type !== 'string' && token.value !== undefined)
      return words.optionTakesNoValue(token.rawName);
  }
  return words.unknownOption(args.join(' '));
}

/** Whether a value is missing; one that looks like an option counts only where it is written with `=`. */
function lacksValue(value: string | undefined, inline: boolean | undefined): boolean {
  return value === undefined || value === '' || (inline !== true && value.startsWith('-'));
}

function nearest(name: string, options: ParseArgsOptionsConfig): string | undefined {
  const known = Object.entries(options).flatMap(([each, { type, default: preset }]) =>
    type === 'boolean' && preset === true ? [`no-${each}`] : [each],
  );
  const found = findNearest(name, known);
  return found === undefined ? undefined : `--${found}`;
}
