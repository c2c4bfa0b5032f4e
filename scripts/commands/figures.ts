import { figureWords } from '../../src/locales/figure-words.ts';
import type { FigureCommandWords } from '../../src/locales/zh-CN/figures.ts';
import { resolveSettings } from '../../src/source/settings.ts';
import { houseLocale, houseWords } from '../build/house-words.ts';
import { parseOptions, type OptionValues } from '../build/parse-options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { figureTable } from '../figures/figure-table.ts';
import { listFigures, type ListedFigure, type ListWishes } from '../figures/list-figures.ts';
import { chosenName, type Choices } from '../figures/propose.ts';
import { readTextFile } from '../figures/read-text-file.ts';
import { metricOf } from '../figures/say-proposal.ts';
import type { WriteOutcome } from '../figures/say-plan.ts';
import { writeFigures } from '../figures/write-figures.ts';

const OPTIONS = {
  write: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  update: { type: 'boolean' },
  campaign: { type: 'string' },
  bind: { type: 'string', multiple: true },
  content: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The arguments, read. */
interface Asked extends ListWishes {
  files: string[];
  values: OptionValues;
  locale: 'zh-CN' | 'en';
  words: FigureCommandWords;
}

/**
 * `npm run figures -- FILE…`: prints the figures of text or Markdown files with the metrics that they show or could
 * show; with `--write` binds those of articles.
 * @returns The exit code: 0, or 1 where a figure is left for the editor to settle.
 * @throws {@link Stop} On an unknown option, no file, a file that is no UTF-8 text, or what cannot be written.
 */
export async function run(args: string[]): Promise<number> {
  const asked = read(args);
  if (asked.values.help === true) {
    say(asked.words.usage);
    return 0;
  }
  if (asked.files.length === 0) throw new Stop(asked.words.noFile);
  return asked.values.write === true || asked.values['dry-run'] === true ? write(asked) : list(asked);
}

function read(args: string[]): Asked {
  const usual = resolveSettings().contentDir;
  const { values, files } = parseOptions(args, OPTIONS, () => houseWords(usual), true);
  const text = (key: string): string | undefined => {
    const value = values[key];
    return typeof value === 'string' ? value : undefined;
  };
  const content = text('content');
  const locale = houseLocale(resolveSettings({ content }).contentDir);
  const words = figureWords(locale);
  const bind = Array.isArray(values.bind) ? values.bind.map(String) : [];
  return {
    files,
    values,
    locale,
    words,
    content,
    campaign: text('campaign'),
    choices: readChoices(bind, words),
  };
}

/** `192个=problems-found`, `12:8=new`, `12:8=new:查找问题`. */
function readChoices(bind: readonly string[], words: FigureCommandWords): Choices {
  return new Map(
    bind.map((each) => {
      const at = each.lastIndexOf('=');
      const [figure, id] = [each.slice(0, at).trim(), each.slice(at + 1).trim()];
      const isChoice = /^[a-z\d-]+$/.test(id) || (chosenName(id) ?? '') !== '';
      if (at < 1 || figure === '' || !isChoice) throw new Stop(words.badBind(each));
      return [figure, id];
    }),
  );
}

function list(asked: Asked): number {
  const { files, words, values } = asked;
  const all = files.map((file) => [file, listFigures(file, readTextFile(file, asked), asked)] as const);
  if (values.json === true) {
    printJson(all.map(([file, figures]) => [file, figures.flatMap(toPrinted)]));
    return 0;
  }
  for (const [file, figures] of all) {
    if (figures.length > 0) say(figureTable(figures, words));
    say(words.total(file, figures.length));
  }
  return 0;
}

/** What is published of a figure of the text, in this order; those of the front matter have no offset of their own. */
function toPrinted(listed: ListedFigure): Record<string, unknown>[] {
  const { figure, offset, mention } = listed;
  if (offset === undefined) return [];
  const { text, line, column, value, valueMax, signed, signedMax, unit, bound } = figure;
  const read = { text, offset, line, column, value, valueMax, signed, signedMax, unit, bound };
  return [{ ...read, ...metricOf(listed), ...saidOf(mention) }];
}

/** What the sentence says of a figure; null for what it does not say. */
function saidOf(mention: ListedFigure['mention']): Record<string, unknown> {
  const { measure = null, trend = null, against = null, period, place } = mention ?? {};
  return { measure, trend, against, period: period?.code ?? null, place: place?.text ?? null };
}

async function write(asked: Asked): Promise<number> {
  const { files, values, content, campaign, choices, locale, words } = asked;
  const outcomes: [string, WriteOutcome][] = [];
  for (const file of files) {
    const outcome = await writeFigures(file, {
      ...{ content, campaign, choices, locale, words, at: resolveSettings().at },
      dryRun: values['dry-run'] === true,
      yes: values.yes === true,
      update: values.update === true,
      quiet: values.json === true,
    });
    outcomes.push([file, outcome]);
  }
  if (values.json === true) printJson(outcomes);
  return outcomes.some(([, { open }]) => open.length > 0) ? 1 : 0;
}

/** One file by itself, several by their names. */
function printJson(all: readonly (readonly [string, unknown])[]): void {
  say(JSON.stringify(all.length === 1 ? all[0]?.[1] : Object.fromEntries(all), null, 2));
}
