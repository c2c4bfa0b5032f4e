import { problemWords } from '../../src/locales/problem-words.ts';
import type { ProblemWords } from '../../src/locales/zh-CN/problems.ts';
import { createBreath } from '../../src/markdown/breathe.ts';
import { toProblem, type Finding } from '../../src/source/finding.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { Settings } from '../../src/source/settings.ts';
import type { Check, EntryRule } from './check.ts';
import type { Content } from './content/content.ts';
import { readContent } from './content/read-content.ts';
import { checks } from './index.ts';
import { keepNotes } from './notes/keep-notes.ts';
import { ChangedMeanwhile } from './notes/known-entry.ts';
import { findingInFile } from './place-finding.ts';

/** What a check of the whole content comes to. */
export interface CheckResult {
  content: Content;
  /** Language of the report: the house's, or Chinese where `site.yaml` cannot tell. */
  locale: 'zh-CN' | 'en';
  /** All problems, by file, line and column. */
  problems: readonly Problem[];
}

/**
 * Reads the content and holds it against every rule.
 * @param settings With `cacheDir`, what is found out about a file is kept there until the file changes.
 * @param rules The rules; by default all of them.
 * @throws When the content folder itself cannot be read.
 */
export function checkContent(
  settings: Pick<Settings, 'contentDir' | 'at'> & Partial<Pick<Settings, 'cacheDir'>>,
  rules: readonly Check[] = checks,
): CheckResult {
  const { notebook, save } = keepNotes(settings);
  const result = applyRules(readContent(settings.contentDir, settings.at, { notebook }), rules);
  save();
  return result;
}

/** The same for contents of any size: with a breath between files. */
export async function checkInTurns(settings: Settings): Promise<CheckResult> {
  const { notebook, save } = keepNotes(settings);
  const content = readContent(settings.contentDir, settings.at, { notebook });
  const steps = applyInSteps(content, checks);
  const breathe = createBreath();
  let step = steps.next();
  while (step.done !== true) {
    await breathe();
    step = steps.next();
  }
  save();
  return step.value;
}

/** Holds a content that was read against every rule. */
export function applyRules(content: Content, rules: readonly Check[] = checks): CheckResult {
  const steps = applyInSteps(content, rules);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** A step is a file. */
function* applyInSteps(content: Content, rules: readonly Check[]): Generator<undefined, CheckResult> {
  const locale = content.site?.data.locale ?? 'zh-CN';
  // Every rule asks for them; the first would go through all texts at once.
  for (const entry of content.entries) {
    if (entry.file.kind !== 'article' && entry.file.kind !== 'document') continue;
    prepareBody(entry, content);
    yield;
  }
  const problems = yield* runRules(rules, content, problemWords(locale));
  return { content, locale, problems: problems.sort(byPlace) };
}

/** What cannot be read is told by the rules that ask for it. */
function prepareBody(entry: Entry, { bodyOf }: Content): void {
  try {
    bodyOf(entry);
  } catch {
    // They meet the same fault, each under its own guard.
  }
}

/** A rule at work: what it found, and how it looks at one file. */
interface Run {
  rule: Check;
  problems: Problem[];
  broken: boolean;
  /** The files that it looks at one at a time. */
  entries: ReadonlySet<Entry>;
  look: (entry: Entry) => readonly Problem[];
}

/**
 * Runs the rules: those that look at single files go through the content together, one file after the other, for several
 * of them need the same of a file, and ten thousand files are too many to keep it of all.
 */
function* runRules(
  rules: readonly Check[],
  content: Content,
  words: ProblemWords,
): Generator<undefined, Problem[]> {
  const runs = rules.map((rule) => beginRun(rule, content, words));
  for (const entry of content.entries) {
    for (const run of runs)
      if (!run.broken && run.entries.has(entry)) guard(run, content, words, () => run.look(entry));
    yield;
  }
  for (const run of runs)
    if (!run.broken && !run.rule.byEntry)
      guard(run, content, words, () => toProblems(run.rule, words, run.rule.run(content)));
  return runs.flatMap(({ problems }) => problems);
}

function beginRun(rule: Check, content: Content, words: ProblemWords): Run {
  const run: Run = { rule, problems: [], broken: false, entries: new Set(), look: () => [] };
  guard(run, content, words, () => {
    const { byEntry, prepare } = rule;
    if (byEntry) {
      run.entries = new Set(byEntry.entries(content));
      run.look = (entry) => lookAt(entry, byEntry, rule, content, words);
      return toProblems(rule, words, byEntry.beside?.(content) ?? []);
    }
    if (!prepare) return [];
    const { entries, note } = prepare(content);
    run.entries = new Set(entries);
    run.look = (entry) => {
      note(entry);
      return [];
    };
    return [];
  });
  return run;
}

/** A rule that breaks down is a problem like any other, in the place of all that it found, and the others still run. */
function guard(run: Run, { notebook }: Content, words: ProblemWords, work: () => readonly Problem[]): void {
  try {
    // One by one: a rule may find more than a call takes arguments.
    for (const problem of work()) run.problems.push(problem);
  } catch (error) {
    if (process.env.DEBUG) throw error;
    // The next check in this process reads it anew, whether or not it is told of the change.
    if (error instanceof ChangedMeanwhile) notebook.forget(error.path);
    run.broken = true;
    run.problems = toProblems(run.rule, words, [whyBroken(run.rule, error)]);
  }
}

function whyBroken({ name }: Check, error: unknown): Finding {
  if (error instanceof ChangedMeanwhile) return findingInFile(error.path, (all) => all.changedMeanwhile());
  const reason = error instanceof Error ? error.message : String(error);
  return findingInFile('site.yaml', (all) => all.ruleBroke({ rule: name, reason }));
}

function toProblems({ name }: Check, words: ProblemWords, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => toProblem(finding, name, words));
}

/** What a rule finds in a file; where the file has not changed it is remembered, in the words of the house. */
function lookAt(
  entry: Entry,
  { key = () => '', find }: EntryRule,
  rule: Check,
  content: Content,
  words: ProblemWords,
): readonly Problem[] {
  const locale = content.site?.data.locale ?? 'zh-CN';
  const own = key(entry, content);
  return content.notebook.recall(entry, rule.name, own === undefined ? undefined : locale + own, () =>
    toProblems(rule, words, find(entry, content)),
  );
}

/** Notes last; else by file, line and column; of one place, by rule and sentence, so that the order never changes. */
function byPlace(a: Problem, b: Problem): number {
  return (
    Number(a.severity === 'note') - Number(b.severity === 'note') ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
