import { mdxToMdast } from 'satteri';
import { plainFeatures } from './features.ts';
import { findMdxProblems, type MdxNode } from './find-mdx-problems.ts';
import type { MdxProblem } from './mdx-problem.ts';

/** After so many places that MDX cannot read, the file is no MDX. */
const MOST_REPAIRS = 60;

/** The parser's time grows with the cube of the braces that are not closed: with more of them it is not asked. */
const MOST_BRACES = 200;

type Attempt = { tree: MdxNode } | { line: number; column: number };

/** Parses with the very parser that compiles `.mdx`; where it gives up, it says the place. */
function attempt(text: string): Attempt {
  try {
    return { tree: mdxToMdast(text, { features: plainFeatures }) };
  } catch (error) {
    const [, line, column] = /^(\d+):(\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    return { line: Number(line ?? 1), column: Number(column ?? 1) };
  }
}

/** Offset of the sign that MDX stumbled over: the `<` or `{` at the place, or else the nearest one before it. */
function stumblingBlock(text: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  const at = start + column - 1;
  return Math.max(text.lastIndexOf('<', at), text.lastIndexOf('{', at), text.lastIndexOf('}', at));
}

function describe(text: string, offset: number): MdxProblem {
  const before = text.slice(0, offset).split('\n');
  const rest = /^.[^\r\n]{0,39}/.exec(text.slice(offset))?.[0] ?? '';
  const kind = text[offset] === '<' ? 'stray-less-than' : 'expression';
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, kind, text: rest };
}

/** The text with the sign there, and its likes right after it, made spaces: no other place moves. */
function blankRun(text: string, offset: number): string {
  const run = /^(.)\1*/.exec(text.slice(offset))?.[0] ?? '';
  return text.slice(0, offset) + ' '.repeat(run.length) + text.slice(offset + run.length);
}

const byPlace = (a: MdxProblem, b: MdxProblem): number => a.line - b.line || a.column - b.column;

/**
 * Finds everything in the body of an `.mdx` article that could run, or that MDX cannot read: only the components of
 * one list, with plain attributes, may pass. Complete, because the compiler's own parser reads the text: each sign it
 * stumbles over is noted and blanked until it reads the whole, and then its tree is searched.
 */
export function scanMdx(body: string): MdxProblem[] {
  const found: MdxProblem[] = [];
  let text = body.replace(/^\ufeff/, '');
  if (text.split('{').length > MOST_BRACES + 1) return [describe(text, text.indexOf('{'))];
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs += 1) {
    const result = attempt(text);
    if ('tree' in result) return [...found, ...findMdxProblems(result.tree)].sort(byPlace);
    const offset = stumblingBlock(text, result.line, result.column);
    if (offset < 0)
      return [...found, { line: result.line, column: result.column, kind: 'syntax', text: '' } as const];
    found.push(describe(text, offset));
    text = blankRun(text, offset);
  }
  return found.sort(byPlace);
}
