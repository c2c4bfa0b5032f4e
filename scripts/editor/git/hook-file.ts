import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectRoot } from '../../../src/source/settings.ts';
import { runGit } from './run-git.ts';

/** By this line a hook is known as ours. */
const MARK = '# Made by Zongshu: npm run hooks';

/** The hook of a repository. */
export interface Hook {
  file: string;
  /** What is to stand in it. */
  text: string;
  /** The one line of it that does the work, for a hook that is somebody else's. */
  line: string;
  state: 'absent' | 'ours' | 'current' | 'foreign';
}

/** The hook for the repository that a content folder lies in; undefined where it lies in none. */
export function hookFor(contentDir: string): Hook | undefined {
  const answer = runGit(contentDir, ['rev-parse', '--show-toplevel', '--git-path', 'hooks']);
  const [top, hooks] = answer?.toString('utf8').trimEnd().split('\n') ?? [];
  if (top === undefined || hooks === undefined) return undefined;
  // Git answers from where it was asked.
  const file = join(resolve(contentDir, hooks), 'pre-commit');
  const line = hookLine(top, contentDir);
  const text = ['#!/bin/sh', MARK, line, ''].join('\n');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return { file, text, line, state: stateOf(before, text) };
}

function stateOf(before: string | undefined, text: string): Hook['state'] {
  if (before === undefined) return 'absent';
  if (before === text) return 'current';
  return before.includes(MARK) ? 'ours' : 'foreign';
}

/** Inside its own repository the project is named from its top, so that the folder may be moved. */
function hookLine(top: string, contentDir: string): string {
  const inside = relative(resolve(top), projectRoot).replaceAll('\\', '/');
  const isInside = !inside.startsWith('..');
  const root = isInside ? `$(git rev-parse --show-toplevel)/${inside}` : projectRoot.replaceAll('\\', '/');
  const content = relative(projectRoot, contentDir).replaceAll('\\', '/');
  const quoted = quote(root.replace(/\/$/, ''), isInside);
  const where = content === 'content' ? '' : ` --content ${quote(resolve(contentDir).replaceAll('\\', '/'))}`;
  const node = `${quoted}/node_modules/.bin/node`;
  return `if [ -e ${node} ]; then ${node} ${quoted}/scripts/zongshu.mjs hooks --staged${where} || exit 1; else echo 'Zongshu: npm ci' >&2; fi`;
}

/** A word for the shell; with `expands`, what begins with `$(` is still carried out. */
function quote(text: string, expands = false): string {
  if (!expands) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return `"${text.replaceAll(/(?<!^)["$`\\]/g, String.raw`\$&`)}"`;
}
