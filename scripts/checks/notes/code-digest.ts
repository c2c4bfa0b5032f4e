import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/source/settings.ts';

/** Folders of the code that a check runs: what it finds may change with any file of them. */
const FOLDERS = [
  'scripts/checks',
  ...['schemas', 'locales', 'source', 'model', 'markdown', 'charts'].map((layer) => `src/${layer}`),
];

/** What npm wrote down of the packages that are installed, and what the project asks for. */
const PACKAGES = ['node_modules/.package-lock.json', 'package-lock.json'];

/** One digest of all that a finding depends on beside the content: rules, schemas, words, packages, Node itself. */
export function codeDigest(): string {
  const files = FOLDERS.flatMap((folder) => codeFiles(folder)).sort();
  const parts = [...files, ...PACKAGES].map(
    (file) => `${file} ${hash('sha256', read(join(projectRoot, file)))}`,
  );
  return hash('sha256', [process.version, ...parts].join('\n'));
}

function codeFiles(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(projectRoot.length + 1));
}

/** A file that is not there is part of the digest as well. */
function read(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}
