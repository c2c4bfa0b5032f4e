import type { BenchWords } from '../zh-CN/bench.ts';

export const bench: BenchWords = {
  usage: (names) =>
    [
      'Usage: npm run bench -- [name…] [options]',
      '',
      `  name              measure these alone: ${names} (default: all)`,
      '  --articles COUNT  articles of the site that is made up and built (default 10000)',
      '  --runs COUNT      how often each thing is measured; the middle one counts (default 3)',
      '  --peers FOLDER    where npm installed @11ty/eleventy; a hugo of the system is compared by itself',
      '  --dry-run         only say what would be measured',
      '  --json            print the results as JSON',
      '  --help            show this',
    ].join('\n'),
  noSuchBench: (name, names) => `There is no bench “${name}”. There are: ${names}.`,
  badCount: (text) => `“${text}” is no count: write a whole number above nought, such as 1000.`,
  plan: (names, { articles, runs }) =>
    `Would measure: ${names}; ${articles} articles, each thing ${runs} times. The content is made in a temporary folder and deleted afterwards.`,
};
