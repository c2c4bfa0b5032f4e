import type { MendedFile } from './mend-content.ts';

/** The lines that a mend changes, in the form of `diff -u` without the lines around them. */
export function showChanges({ before, after }: MendedFile, shown: string): string {
  const old = before.lined.text.split('\n');
  const lines = after.lined.text.split('\n').flatMap((line, index) => {
    const was = old[index] ?? '';
    return was === line ? [] : [`@@ -${index + 1} +${index + 1} @@`, `-${was}`, `+${line}`];
  });
  return [`--- ${shown}`, `+++ ${shown}`, ...lines].join('\n');
}
