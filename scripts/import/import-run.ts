import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ImportWords } from '../../src/locales/zh-CN/import.ts';
import { askWords } from '../../src/locales/desk-words.ts';
import { standingDir, type Settings } from '../../src/source/settings.ts';
import { houseLocale } from '../build/house-words.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { checkContent } from '../checks/check-content.ts';
import type { Content } from '../checks/content/content.ts';
import { readContent } from '../checks/content/read-content.ts';
import { openDesk, type Desk } from '../desk/ask.ts';
import { contentOption } from '../desk/content-option.ts';
import { shownPath } from '../desk/safe-target.ts';
import { writeFiles } from '../desk/write-files.ts';
import { createTerminal, wantsColor } from '../reporters/terminal.ts';
import { countFigures, importFile } from './import-file.ts';
import type { ImportedArticle } from './imported-article.ts';
import { sameArticle } from './known-content.ts';
import { planArticle, type PlannedArticle } from './plan-article.ts';
import { resolveGiven, settle, type Essentials, type Given } from './settle.ts';
import { listLeftOut, listOffered, summarise } from './summary.ts';

/** One call of the command: files are taken one after the other, and the content is checked at the end. */
export interface ImportRun {
  /** Imports one file, a path from where the editor stands; throws {@link Stop} where it cannot. */
  take: (file: string) => Promise<void>;
  /** Checks what was written, and says what comes next. */
  finish: () => void;
  close: () => void;
}

/** What every step of a run looks at. */
interface Run {
  settings: Settings;
  given: Given;
  words: ImportWords;
  content: Content;
  desk: Desk | undefined;
  dryRun: boolean;
  /** Articles written so far, with the number of their figures. */
  written: Map<string, number>;
}

/**
 * Opens a run over the content folder.
 * @throws {@link Stop} Where there is no such folder, or an option names what is not there.
 */
export function openImport(settings: Settings, given: Given, words: ImportWords, dryRun: boolean): ImportRun {
  if (statSync(settings.contentDir, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Stop(words.noContent(settings.contentDir));
  const content = readContent(settings.contentDir, settings.at);
  const locale = houseLocale(settings.contentDir);
  const desk = process.stdin.isTTY ? openDesk(askWords(locale)) : undefined;
  const run: Run = {
    settings,
    given: resolveGiven(given, content, words),
    words,
    content,
    desk,
    dryRun,
    written: new Map(),
  };
  return {
    take: (file) => take(run, file),
    finish: () => {
      if (run.written.size > 0) finish(run, locale);
    },
    close: () => desk?.close(),
  };
}

async function take(run: Run, file: string): Promise<void> {
  const { words, dryRun, settings } = run;
  const article = await importFile(resolve(standingDir(), file), file, words);
  const figures = countFigures(article);
  say(`${file}\n${summarise(article, figures, words)}`);
  const essentials = await settle(article, run);
  const replaces = await chooseReplaced(run, essentials);
  const plan = planArticle({ ...run, article, essentials, replaces });
  report(article, plan, words);
  if (dryRun) say(`${words.wouldWrite(shownPath(settings.contentDir, plan.path))}\n\n${plan.text}`);
  else write(plan, run, replaces !== undefined);
  if (!dryRun) run.written.set(plan.path, figures);
}

/** The article that this one is to take the place of: one that was imported before, where the editor says so. */
async function chooseReplaced(run: Run, { title, date }: Essentials): Promise<string | undefined> {
  const { content, given, words, desk, settings } = run;
  const same = sameArticle(title, date, content);
  const bySlug = given.slug === undefined ? undefined : `${date.slice(0, 4)}/${given.slug}`;
  const inTheWay = bySlug === undefined ? same : content.articles.has(bySlug) ? bySlug : undefined;
  if (inTheWay === undefined || given.overwrite) return inTheWay;
  const file = shownPath(settings.contentDir, content.articles.get(inTheWay)?.entry.file.path ?? '');
  const replace = await desk?.confirm({ text: words.askOverwrite(file), flag: '--overwrite', preset: false });
  if (replace === true) return inTheWay;
  throw new Stop(inTheWay === bySlug ? words.taken(file) : words.already(file));
}

function report(article: ImportedArticle, { left, related }: PlannedArticle, words: ImportWords): void {
  const lines = [
    listLeftOut(left, words),
    related.length > 0 ? words.relatedFound(related) : '',
    listOffered(article, related.length, words),
  ];
  for (const line of lines) if (line !== '') say(line);
}

function write({ path, text, pictures }: PlannedArticle, run: Run, isReplaced: boolean): void {
  const { settings, words } = run;
  writeFiles(settings.contentDir, [...pictures, { path, bytes: new TextEncoder().encode(text) }], {
    replace: isReplaced,
  });
  say((isReplaced ? words.replaced : words.written)(shownPath(settings.contentDir, path)));
}

/** Figures that are not bound yet are the next step of the desk, not a fault of the import. */
function finish({ settings, words, written }: Run, locale: 'zh-CN' | 'en'): void {
  const { problems, content } = checkContent(settings);
  const own = problems.filter(({ file, rule }) => written.has(file) && rule !== 'figure-bound');
  if (own.length > 0) {
    const pathOf = (file: string): string => shownPath(settings.contentDir, file);
    say(words.stillWrong(own.length));
    say(
      createTerminal(wantsColor(process.stdout))({ problems: own, locale, pathOf, articles: written.size }),
    );
  } else say(words.checkPasses);
  const option = contentOption(settings);
  for (const [path, figures] of written) {
    const hasCampaign = [...content.articles.values()].some(
      ({ entry, data }) => entry.file.path === path && data.campaign !== undefined,
    );
    if (figures > 0 && hasCampaign)
      say(words.nextFigures(figures, shownPath(settings.contentDir, path), option));
  }
  say(words.nextPreview(option));
}
