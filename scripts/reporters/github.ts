import type { Problem, Severity } from '../../src/source/problem.ts';
import type { Reporter } from './report.ts';

/** GitHub's workflow commands, one a problem: it shows them beside the lines of a pull request. */
export const github: Reporter = ({ problems, pathOf }) =>
  problems.map((problem) => `${toCommand(problem, pathOf(problem.file))}\n`).join('');

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

function toCommand({ severity, line, column, rule, message, fix }: Problem, path: string): string {
  const place = `file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::${COMMANDS[severity]} ${place}::${escapeData(`${message}\n${fix}`)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
