import { problemWords } from '../../src/locales/problem-words.ts';
import { toProblem, type Finding } from '../../src/source/finding.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Settings } from '../../src/source/settings.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { readContent } from './content/read-content.ts';
import { checks } from './index.ts';
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
 * Holds the content against every rule.
 * @param rules The rules; by default all of them.
 * @throws When the content folder itself cannot be read.
 */
export function checkContent(
  settings: Pick<Settings, 'contentDir' | 'at'>,
  rules: readonly Check[] = checks,
): CheckResult {
  const content = readContent(settings.contentDir, settings.at);
  const locale = content.site?.data.locale ?? 'zh-CN';
  const words = problemWords(locale);
  const problems = rules.flatMap((rule) =>
    runRule(rule, content).map((finding) => toProblem(finding, rule.name, words)),
  );
  return { content, locale, problems: problems.sort(byPlace) };
}

/** A rule that breaks down is a problem like any other, and the rules after it still run. */
function runRule(rule: Check, content: Content): Finding[] {
  try {
    return rule.run(content);
  } catch (error) {
    if (process.env.DEBUG) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return [findingInFile('site.yaml', (words) => words.ruleBroke({ rule: rule.name, reason }))];
  }
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
