import { styleText } from 'node:util';
import { reportWords } from '../../src/locales/report-words.ts';
import type { ReportWords } from '../../src/locales/zh-CN/report.ts';
import type { Problem, Severity } from '../../src/source/problem.ts';
import { countBySeverity, type Reporter } from './report.ts';

type Color = Parameters<typeof styleText>[0];

const COLORS: Record<Severity, Color> = { error: 'red', warning: 'yellow', note: 'blue' };

/** A report for people: the problems in the order of their places, a blank line between files, a summary at the end. */
export function createTerminal(isColored: boolean): Reporter {
  const paint = (color: Color, text: string): string =>
    isColored ? styleText(color, text, { validateStream: false }) : text;
  return ({ problems, locale, pathOf, articles }) => {
    const words = reportWords(locale);
    const files = Map.groupBy(problems, ({ file }) => file);
    const blocks = [...files].map(([file, own]) =>
      own.map((problem) => describe(problem, pathOf(file), words, paint)).join(''),
    );
    const counts = countBySeverity(problems);
    const summary = paint(counts.error > 0 ? 'red' : 'green', words.summary(counts, articles));
    return [...blocks, `${summary}\n`].join('\n');
  };
}

/** Whether colours may be used: a person reads, and has not asked for none (no-color.org). */
export function wantsColor(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR;
}

function describe(
  { line, column, severity, message, quote, fix, rule }: Problem,
  path: string,
  words: ReportWords,
  paint: (color: Color, text: string) => string,
): string {
  const head = `${paint('bold', `${path}:${line}:${column}`)} ${paint(COLORS[severity], words.severity[severity])} ${message}`;
  const lines = [
    `${head} ${paint('dim', `[${rule}]`)}`,
    ...(quote === undefined ? [] : [`  ${words.quote}${quote}`]),
    `  ${words.fix}${fix}`,
  ];
  return `${lines.join('\n')}\n`;
}
