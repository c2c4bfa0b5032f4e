import type { EditorWords } from '../zh-CN/editor.ts';

const count = (number: number, one: string, many: string): string[] =>
  number > 0 ? [`${number} ${number === 1 ? one : many}`] : [];

/** What the tools around an editor say: checking single files, the hook of Git, the files for VS Code. */
export const editor: EditorWords = {
  usageFiles:
    '  FILE…            lists only the problems of these files (or folders), held against the whole content',
  noSuchFile: (file) => `There is no ${file}: paths count from where you stand.`,
  notInContent: (file, dir) =>
    `${file} does not lie in the content folder ${dir}: name files of the content, or the folder with --content.`,
  elsewhere: (errors, others) =>
    `In other files: ${[...count(errors, 'error', 'errors'), ...count(others, 'warning or note', 'warnings or notes')].join(', ')}; npm run check shows them all.`,
  filesAreFine: (files) =>
    files === 1 ? 'This file has no problems.' : `These ${files} files have no problems.`,
};
