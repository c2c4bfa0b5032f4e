import { parseArgs } from 'node:util';
import { commands as english } from '../../src/locales/en/commands.ts';
import { figureWords } from '../../src/locales/figure-words.ts';
import { readFigures, type Figure } from '../../src/model/figure.ts';
import { resolveSettings } from '../../src/source/settings.ts';
import { houseWords } from '../build/house-words.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { figureTable } from '../figures/figure-table.ts';
import { readTextFile } from '../figures/read-text-file.ts';

const OPTIONS = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** What is published of a figure, in this order. */
type PrintedFigure = Pick<
  Figure,
  'text' | 'offset' | 'line' | 'column' | 'value' | 'valueMax' | 'unit' | 'bound'
>;

/**
 * `npm run figures -- FILE`: prints the figures of a text or Markdown file, as a table or with `--json` as JSON.
 * @returns The exit code, 0.
 * @throws {@link Stop} On an unknown option, no file, or a file that is no UTF-8 text.
 */
export async function run(args: string[]): Promise<number> {
  // Every command answers with a promise; this one has nothing to wait for.
  return Promise.resolve(list(args));
}

function list(args: string[]): number {
  const locale = houseWords(resolveSettings().contentDir) === english ? 'en' : 'zh-CN';
  const words = figureWords(locale);
  const { json, help, files } = parse(args, words.unknownOption);
  if (help) {
    say(words.usage);
    return 0;
  }
  if (files.length === 0) throw new Stop(words.noFile);
  const read = files.map((file) => [file, readFigures(readTextFile(file, { locale, words }))] as const);
  if (json) {
    const printed = read.map(([file, figures]) => [file, figures.map(toPrinted)] as const);
    say(JSON.stringify(printed.length === 1 ? printed[0]?.[1] : Object.fromEntries(printed), null, 2));
    return 0;
  }
  for (const [file, figures] of read) {
    if (figures.length > 0) say(figureTable(figures, words));
    say(words.total(file, figures.length));
  }
  return 0;
}

function parse(
  args: string[],
  complain: (text: string) => string,
): { json: boolean; help: boolean; files: string[] } {
  const { values, positionals } = parseArgs({
    args,
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
  });
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(OPTIONS, name));
  if (unknown !== undefined) throw new Stop(complain(`--${unknown}`));
  return { json: values.json === true, help: values.help === true, files: positionals };
}

function toPrinted({ text, offset, line, column, value, valueMax, unit, bound }: Figure): PrintedFigure {
  return { text, offset, line, column, value, valueMax, unit, bound };
}
