import type { FixWords } from '../zh-CN/fix.ts';

/** What `npm run check -- --fix` says. */
export const fix: FixWords = {
  usage: [
    '  --fix            mends marks, words and figures where that is certain, and lists the rest',
    '  --dry-run        with --fix: shows the lines that would change, and writes nothing',
  ],
  dryRunAlone: '--dry-run goes together with --fix.',
  mended: (file, count, rules) => `${file}: ${count} mended (${rules}).`,
  wouldMend: (file, count, rules) => `${file}: ${count} would be mended (${rules}).`,
  held: (file) =>
    `${file}: some mends would cause other errors (they touch bound figures, or a heading that is linked to), so they were left to you.`,
  changedMeanwhile: (file) =>
    `${file} was changed by another program just now and was left alone: run it again.`,
  nothing: 'There is nothing that can be mended by the machine.',
  dryRunEnd: 'This was a preview; no file was written.',
  end: 'Done; git diff shows every change.',
};
