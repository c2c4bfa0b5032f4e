import { countBySeverity, type Reporter } from './report.ts';

/** A report for programs: the counts, and the problems with paths that can be opened. */
export const json: Reporter = ({ problems, pathOf }) => {
  const opened = problems.map((problem) => ({ ...problem, path: pathOf(problem.file) }));
  return `${JSON.stringify({ counts: countBySeverity(problems), problems: opened }, undefined, 2)}\n`;
};
