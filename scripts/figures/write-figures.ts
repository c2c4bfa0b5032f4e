import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askWords } from '../../src/locales/desk-words.ts';
import type { FigureCommandWords } from '../../src/locales/zh-CN/figures.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { applyRules } from '../checks/check-content.ts';
import type { Content } from '../checks/content/content.ts';
import { readContent } from '../checks/content/read-content.ts';
import { openDesk } from '../desk/ask.ts';
import { writeFiles } from '../desk/write-files.ts';
import { findHome } from './find-home.ts';
import { chosenName } from './propose.ts';
import { planWrite, type WritePlan, type WriteWishes } from './plan-write.ts';
import { readTextFile } from './read-text-file.ts';
import { sightingsInArticle } from './sightings-in-article.ts';
import { countOutcome, describePlan, sayPlan, type WriteOutcome } from './say-plan.ts';

/** How the proposals are written. */
export interface WriteOptions extends Omit<WriteWishes, 'reasons'> {
  content: string | undefined;
  at: Date;
  dryRun: boolean;
  /** Whether nobody is asked before. */
  yes: boolean;
  /** Whether nothing but one line of JSON is printed, by the caller. */
  quiet: boolean;
  locale: 'zh-CN' | 'en';
  words: FigureCommandWords;
}

/**
 * Binds the figures of one article and writes what that adds, all files or none.
 * @throws {@link Stop} Where the file is no article, has no campaign, or the result would not pass the check.
 */
export async function writeFigures(file: string, options: WriteOptions): Promise<WriteOutcome> {
  const { words } = options;
  // Says in one sentence what is wrong with a file that is no text.
  readTextFile(file, options);
  const home = findHome(file, options.content);
  if (!home) throw new Stop(words.notAnArticle(file));
  const content = readContent(home.contentDir, options.at);
  const entry = content.entries.find((each) => each.file.path === home.path && each.file.kind === 'article');
  if (!entry) throw new Stop(words.notAnArticle(file));
  settleCampaign(file, entry, content, options);
  refuseUnusedChoices(file, entry, content, options);
  const plan = makePlan(file, entry, content, options);
  refuseErrors(file, content, plan, words);
  const outcome = describePlan(plan);
  const tell = (text: string): void => {
    if (!options.quiet && text !== '') say(text);
  };
  tell(sayPlan(file, plan, outcome, options));
  if (plan.changes.length === 0 || options.dryRun) return outcome;
  if (!(await isWanted(plan, options))) {
    tell(words.declined);
    return outcome;
  }
  write(content, plan, words);
  tell(words.wrote(countOutcome(outcome)));
  return { ...outcome, written: true };
}

function settleCampaign(
  file: string,
  entry: Entry,
  content: Content,
  { campaign, choices, words }: WriteOptions,
): void {
  const data = content.articles.get(entry.file.id)?.data;
  if (entry.data === undefined || data?.published === undefined || data.source === undefined)
    throw new Stop(words.brokenArticle(file));
  const known = [...content.campaigns.keys()];
  const own = data.campaign;
  if (own !== undefined && campaign !== undefined && own !== campaign)
    throw new Stop(words.otherCampaign(file, own, campaign));
  const chosen = own ?? campaign;
  if (chosen === undefined) throw new Stop(words.needsCampaign(file, known));
  if (!known.includes(chosen)) throw new Stop(words.unknownCampaign(chosen, known));
  for (const id of choices.values()) {
    if (chosenName(id) === undefined && !content.metrics.has(`${chosen}/${id}`))
      throw new Stop(words.unknownBind(id, chosen));
  }
}

/** A choice that fits no open figure is a slip of the pen: nothing is written as if it had been followed. */
function refuseUnusedChoices(
  file: string,
  entry: Entry,
  content: Content,
  { choices, words }: WriteOptions,
): void {
  if (choices.size === 0) return;
  const open = new Set(
    sightingsInArticle(entry, content).flatMap(({ text, line, column }) => [text, `${line}:${column}`]),
  );
  const unused = [...choices.keys()].find((key) => !open.has(key));
  if (unused !== undefined) throw new Stop(words.unusedBind(unused, file));
}

function makePlan(file: string, entry: Entry, content: Content, options: WriteOptions): WritePlan {
  const { words } = options;
  try {
    return planWrite(entry, content, (path) => readRaw(content.dir, path), {
      ...options,
      reasons: words.reasons,
    });
  } catch (error) {
    if (process.env.DEBUG) throw error;
    throw new Stop(words.cannotEdit(file));
  }
}

/** The text of a file of the content, with its byte-order mark and line ends. */
function readRaw(dir: string, path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(dir, path)));
}

/** Nothing is written that the check would find errors in which are not there now. */
function refuseErrors(
  file: string,
  content: Content,
  { changes, after }: WritePlan,
  words: FigureCommandWords,
): void {
  if (changes.length === 0) return;
  const keyOf = ({ rule, file: path, message }: Problem): string => `${rule} ${path} ${message}`;
  const errorsOf = (each: Content): Problem[] =>
    applyRules(each).problems.filter(({ severity }) => severity === 'error');
  const before = new Set(errorsOf(content).map(keyOf));
  const added = errorsOf(after).filter((problem) => !before.has(keyOf(problem)));
  if (added.length === 0) return;
  const lines = added.map(
    ({ file: path, line, column, message, fix }) => `  ${path}:${line}:${column} ${message}${fix}`,
  );
  throw new Stop([words.wouldBreak(file), ...lines].join('\n'));
}

/** At a terminal the editor is asked; elsewhere the option itself is the answer. */
async function isWanted(
  { changes }: WritePlan,
  { yes, quiet, locale, words }: WriteOptions,
): Promise<boolean> {
  if (yes || quiet || !process.stdin.isTTY || !process.stdout.isTTY) return true;
  const desk = openDesk(askWords(locale));
  try {
    return await desk.confirm({ text: words.confirm(changes.length), flag: '--yes', preset: true });
  } finally {
    desk.close();
  }
}

/** The files are as they were when the plan was made, or nothing is written. */
function write({ dir }: Content, { changes }: WritePlan, words: FigureCommandWords): void {
  const stale = changes.find(({ path, before }) => before !== undefined && readRaw(dir, path) !== before);
  if (stale) throw new Stop(words.changedMeanwhile(stale.path));
  writeFiles(
    dir,
    changes.map(({ path, before, after }) => ({
      path,
      bytes: Buffer.from(after),
      replace: before !== undefined,
    })),
  );
}
