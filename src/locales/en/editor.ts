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
  usageSchemas: [
    'Usage: npm run schemas -- [options]',
    '',
    'Writes hints for VS Code: what each field means, its values, the ids of columns, metrics and the like.',
    '',
    '  --content DIR    content folder (content); into any other, the settings of VS Code are written as well',
    '  --dry-run        only says which files would be written',
    '  --json           prints JSON alone',
    '  --help           shows this text',
  ].join('\n'),
  schemasWritten: (written) =>
    written === 0
      ? 'The hints are up to date.'
      : `Hints written: ${written} ${written === 1 ? 'file is' : 'files are'} new.`,
  schemasPlanned: (files) =>
    files.length === 0
      ? 'The hints are up to date, nothing is to be written.'
      : ['To be written:', ...files.map((file) => `  ${file}`)].join('\n'),
  settingsKept: (file, wanted) =>
    `${file} is there already and was left alone: please add these settings.\n${wanted}`,
  cannotWrite: (file, code) =>
    `${file} cannot be written (${code}): look at the folder's permissions and the disk.`,
  filesAreFine: (files) =>
    files === 1 ? 'This file has no problems.' : `These ${files} files have no problems.`,
};
