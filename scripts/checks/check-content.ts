import { problemWords } from '../../src/locales/problem-words.ts';
import type { ProblemWords } from '../../src/locales/zh-CN/problems.ts';
import { toProblem, type Finding } from '../../src/source/finding.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Settings } from '../../src/source/settings.ts';
import type { Check, EntryRule } from './check.ts';
import type { Content } from './content/content.ts';
import { readContent } from './content/read-content.ts';
import { checks } from './index.ts';
import { keepNotes } from './notes/keep-notes.ts';
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

/** Holds a content that was read against every rule. */
export function applyRules(content: Content, rules: readonly Check[] = checks): CheckResult {
  const locale = content.site?.data.locale ?? 'zh-CN';
  const words = problemWords(locale);
  const problems = rules.flatMap((rule) => runRule(rule, content, words));
  return { content, locale, problems: problems.sort(byPlace) };
}

/** A rule that breaks down is a problem like any other, and the rules after it still run. */
function runRule(rule: Check, content: Content, words: ProblemWords): Problem[] {
  const toProblems = (findings: readonly Finding[]): Problem[] =>
    findings.map((finding) => toProblem(finding, rule.name, words));
  try {
    return rule.byEntry
      ? runByEntry(rule.byEntry, rule.name, content, toProblems)
      : toProblems(rule.run(content));
  } catch (error) {
    if (process.env.DEBUG) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return toProblems([findingInFile('site.yaml', (all) => all.ruleBroke({ rule: rule.name, reason }))]);
  }
}

/** What a rule found in a file that has not changed is remembered, in the words of the house. */
function runByEntry(
  { entries, key = () => '', find, beside }: EntryRule,
  name: string,
  content: Content,
  toProblems: (findings: readonly Finding[]) => Problem[],
): Problem[] {
  const locale = content.site?.data.locale ?? 'zh-CN';
  return [
    ...toProblems(beside?.(content) ?? []),
    ...entries(content).flatMap((entry) => {
      const own = key(entry, content);
      return content.notebook.recall(entry, name, own === undefined ? undefined : locale + own, () =>
        toProblems(find(entry, content)),
      );
    }),
  ];
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
