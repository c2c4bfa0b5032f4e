import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../src/source/settings.ts';
import { runCommand } from './run-command.ts';
import type { CommandResult, Surroundings } from './run-command.ts';

/** One folder a case, each with its `content/` and what is kept of its site. */
export const FIXTURES = join(projectRoot, 'tests', 'build', 'fixtures');

/** The moment of every build here: fixed, so that what is due does not change with the day of the test. */
export const MOMENT = '2024-06-15T12:00+08:00';

/** The content folder of a case. */
export function contentOf(name: string): string {
  return join(FIXTURES, name, 'content');
}

/** Builds the site of a case. */
export function buildCase(name: string, out: string, surroundings: Surroundings = {}): CommandResult {
  return buildFolder(contentOf(name), out, surroundings);
}

/** Builds the site of any content folder, at the fixed moment. */
export function buildFolder(content: string, out: string, surroundings: Surroundings = {}): CommandResult {
  return runCommand('build', ['--content', content, '--out', out, '--at', MOMENT], surroundings);
}

/** Address and base of a case's site. */
export function siteOf(name: string): { url: string; base: string } {
  const site = parse(readFileSync(join(contentOf(name), 'site.yaml'), 'utf8')) as {
    url: string;
    base?: string;
  };
  return { url: site.url, base: site.base ?? '/' };
}
