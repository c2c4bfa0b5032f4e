import { resolve } from 'node:path';
import type { ImportWords } from '../../src/locales/zh-CN/import.ts';
import { importWords } from '../../src/locales/import-words.ts';
import { standingDir } from '../../src/source/settings.ts';
import { houseLocale } from '../build/house-words.ts';
import { readOptions, type Options } from '../build/options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { importFile } from '../import/import-file.ts';
import { openImport, type ImportRun } from '../import/import-run.ts';
import { printArticle, type PrintedArticle } from '../import/printed-article.ts';
import type { Given } from '../import/settle.ts';

/** Options of this command alone. */
const OWN = {
  column: { type: 'string' },
  campaign: { type: 'string' },
  title: { type: 'string' },
  date: { type: 'string' },
  source: { type: 'string' },
  slug: { type: 'string' },
  draft: { type: 'boolean' },
  overwrite: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/**
 * `npm run import -- FILE…`: old web pages, texts and Word files as articles of the content.
 * @returns The exit code: 1 where a file could not be imported, else 0.
 * @throws {@link Stop} On an option that cannot be used, no file, or no content folder.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, OWN, { files: true });
  const { help, values, files, settings } = options;
  const words = importWords(houseLocale(settings.contentDir));
  if (help) {
    say(words.usage);
    return 0;
  }
  if (files.length === 0) throw new Stop(words.noFile);
  const given = readGiven(values);
  const isForOne = [given.slug, given.title, given.date].some((each) => each !== undefined);
  if (files.length > 1 && isForOne) throw new Stop(words.slugForOne);
  return values.json === true ? printAll(files, words) : importAll(options, given, words);
}

function readGiven(values: Options['values']): Given {
  const text = (key: keyof typeof OWN): string | undefined => {
    const value = values[key];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    column: text('column'),
    campaign: text('campaign'),
    title: text('title'),
    date: text('date'),
    source: text('source'),
    slug: text('slug'),
    draft: values.draft === true,
    overwrite: values.overwrite === true,
  };
}

/** Prints one object for one file, an array for several; of a file that cannot be read, its name and the reason. */
async function printAll(files: readonly string[], words: ImportWords): Promise<number> {
  const printed: (PrintedArticle | { file: string; error: string })[] = [];
  for (const file of files) {
    try {
      printed.push(printArticle(await importFile(resolve(standingDir(), file), file, words), words));
    } catch (error) {
      if (files.length === 1 || !(error instanceof Stop)) throw error;
      printed.push({ file, error: error.message });
    }
  }
  say(JSON.stringify(files.length === 1 ? printed[0] : printed, null, 2));
  return printed.some((each) => 'error' in each) ? 1 : 0;
}

/** Imports one file after the other; one that cannot be imported does not keep the others out. */
async function importAll(
  { files, settings, values }: Options,
  given: Given,
  words: ImportWords,
): Promise<number> {
  const importing: ImportRun = openImport(settings, given, words, values['dry-run'] === true);
  let failed = 0;
  try {
    for (const file of files) {
      try {
        await importing.take(file);
      } catch (error) {
        if (files.length === 1 || !(error instanceof Stop)) throw error;
        say(error.message);
        failed += 1;
      }
    }
    importing.finish();
  } finally {
    importing.close();
  }
  return failed > 0 ? 1 : 0;
}
