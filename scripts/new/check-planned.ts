import { join } from 'node:path';
import { classifyPath } from '../../src/source/source-kind.ts';
import type { SourceFile } from '../../src/source/content-files.ts';
import type { Problem } from '../../src/source/problem.ts';
import { applyRules } from '../checks/check-content.ts';
import { assembleContent } from '../checks/content/assemble-content.ts';
import type { Content } from '../checks/content/content.ts';
import type { FileToWrite } from '../desk/write-files.ts';

/**
 * What `check` would say of files that are not written yet, each in its place in the content.
 * @returns Errors of these files alone; what is wrong elsewhere is none of theirs.
 */
export function checkPlanned(content: Content, planned: readonly FileToWrite[]): Problem[] {
  const paths = new Set(planned.map(({ path }) => path));
  const own = planned.map(({ path, bytes }) =>
    content.notebook.open(toSourceFile(content.dir, path, bytes.length), bytes, () => bytes),
  );
  const isOther = ({ path }: SourceFile): boolean => !paths.has(path);
  const { problems } = applyRules(
    assembleContent({
      dir: content.dir,
      at: content.at,
      files: [...content.files.filter(isOther), ...own.map(({ file }) => file)],
      entries: [...content.entries.filter(({ file }) => isOther(file)), ...own],
      unreadable: content.unreadable,
      notebook: content.notebook,
    }),
  );
  return problems.filter(({ file, severity }) => severity === 'error' && paths.has(file));
}

function toSourceFile(dir: string, path: string, size: number): SourceFile {
  return { path, absolute: join(dir, path), ...classifyPath(path), size };
}
