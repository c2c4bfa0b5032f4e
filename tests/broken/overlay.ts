import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { run } from '../../scripts/commands/check.ts';
import { ODD_FILES } from './odd-files.ts';

const HERE = import.meta.dirname;

/** Moment of every check here: all articles of the base content are public by then. */
export const AT = '2023-02-01';

/** Names of the broken contents, a folder each. */
export const caseNames = readdirSync(join(HERE, 'cases'));

/** A temporary folder whose `content/` is the base content with a case laid over it. */
export function overlay(name?: string): { dir: string; content: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'zongshu-broken-'));
  const content = join(dir, 'content');
  cpSync(join(HERE, 'base'), content, { recursive: true });
  if (name !== undefined) {
    cpSync(join(HERE, 'cases', name), content, { recursive: true });
    rmSync(join(content, 'expected.txt'), { force: true });
    ODD_FILES[name]?.(content);
  }
  return {
    dir,
    content,
    remove: () => {
      rmSync(dir, { recursive: true });
    },
  };
}

/** What the case must print, to the letter. */
export function expectedReport(name: string): string {
  const file = join(HERE, 'cases', name, 'expected.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Runs the check inside this process, standing in `dir`; gives its exit code and all that it printed. */
export async function check(dir: string, ...args: string[]): Promise<{ code: number; printed: string }> {
  vi.stubEnv('INIT_CWD', dir);
  let printed = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    return { code: await run(['--content', 'content', '--at', AT, ...args]), printed };
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
  }
}
