import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';

/** What a build runs on; public files need not be there. */
const PARTS = [
  ...['src', 'scripts', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'],
];

/** Copies the project to `dir`, without its packages. */
export function copyProject(dir: string): void {
  for (const part of PARTS.filter((name) => existsSync(join(projectRoot, name))))
    cpSync(join(projectRoot, part), join(dir, part), { recursive: true });
}
