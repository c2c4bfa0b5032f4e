import type { BenchWords } from '../zh-CN/bench.ts';

export const bench: BenchWords = {
  usage: (names, tasks) =>
    [
      'Usage: npm run bench -- [name…] [options]',
      '',
      `  name              measure these alone: ${names} (default: all)`,
      '  --articles COUNT  articles of the site that is made up and built (default 10000)',
      '  --runs COUNT      how often each thing is measured; the middle one counts (default 3)',
      '  --peers FOLDER    where npm installed @11ty/eleventy; a hugo of the system is compared by itself',
      '  --against COMMIT  measure the working tree side by side with this commit (checked out in .cache/bench)',
      '  --turns COUNT     with --against: how often both are measured; the middle one counts (default 3)',
      `  --only TASKS      with --against: check, build, or some of ${tasks}, with commas between`,
      '  --dry-run         only say what would be measured',
      '  --json            print the results as JSON',
      '  --help            show this',
    ].join('\n'),
  noSuchBench: (name, names) => `There is no bench “${name}”. There are: ${names}.`,
  badCount: (text) => `“${text}” is no count: write a whole number above nought, such as 1000.`,
  plan: (names, { articles, runs }) =>
    `Would measure: ${names}; ${articles} articles, each thing ${runs} times. The content is made in a temporary folder and deleted afterwards.`,
  planAgainst: ({ commit, articles, turns, tasks }) =>
    `Would measure the working tree against ${commit}: ${tasks.map(({ name }) => name).join(', ')}; ${articles} articles, ${turns} turns. The commit is checked out in .cache/bench and kept there; the content is deleted afterwards.`,
  onlyAgainst: (option) =>
    `${option} goes with --against only: name the commit to compare with, or leave it out.`,
  notAgainst: (argument) =>
    `“${argument}” does not go with --against, which takes --articles, --turns and --only: leave one of them out.`,
  noSuchTask: (name, names) => `There is nothing called “${name}” to measure. There are: ${names}.`,
  noSuchCommit: (commit) =>
    `There is no commit “${commit}” in this repository: name one by its hash, a branch or HEAD~3.`,
  installing: (hash) => `Checking out ${hash} and installing its packages (once)…`,
  notCloned: (hash, reason) => `${hash} could not be checked out: ${reason}`,
  notInstalled: (hash, reason) =>
    `The packages of ${hash} could not be installed, so that nothing was measured; npm ci says: ${reason}`,
  noSameContent: (hash) =>
    `There is no content that both accept: ${hash} refuses what today's generator makes, and has none of its own that the working tree accepts. Choose a later commit.`,
  commandFailed: (side, command, said) =>
    `The ${command} of ${side} failed, so that nothing is compared:\n${said}`,
  workingTree: 'the working tree',
};
