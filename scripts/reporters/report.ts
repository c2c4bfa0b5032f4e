import type { Problem, Severity } from '../../src/source/problem.ts';

/** What a reporter puts into a form. */
export interface Report {
  problems: readonly Problem[];
  locale: 'zh-CN' | 'en';
  /** Turns a path inside the content folder into one that the reader of the report can open. */
  pathOf: (file: string) => string;
  /** How many articles were looked at. */
  articles: number;
}

/** Makes the whole text of a report, with a line end at its end. */
export type Reporter = (report: Report) => string;

/** How many problems there are of each severity. */
export function countBySeverity(problems: readonly Problem[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}
