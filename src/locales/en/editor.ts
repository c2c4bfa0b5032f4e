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
  usageHooks: [
    'Usage: npm run hooks -- [options]',
    '',
    'Lets Git check the content before every commit; where there is an error, nothing is committed.',
    '',
    '  --content DIR    content folder (content)',
    '  --remove         takes the check away',
    '  --dry-run        only says which file would be written',
    '  --json           prints JSON alone',
    '  --help           shows this text',
  ].join('\n'),
  noGit: (dir) =>
    `${dir} lies in no Git repository: make one with git init, or name another folder with --content.`,
  foreignHook: (file, line) =>
    `${file} belongs to another check and was left alone: please add this line to it: ${line}`,
  hookPlanned: (file) => `${file} is to be written.`,
  hookInstalled: (file) =>
    `${file} is written: the content is checked before every commit. To undo this: npm run hooks -- --remove.`,
  hookUnchanged: (file) => `The check before commits is there already: ${file}.`,
  hookRemoved: (file) => `The check before commits is gone (${file} was deleted).`,
  hookAbsent: 'There is no check before commits.',
  commitStopped: (errors) =>
    `Not committed: there ${errors === 1 ? 'is 1 error' : `are ${errors} errors`} in the files to be committed. Mend and git add them, then commit again; to keep them as they are for now: git commit --no-verify (the site is checked all the same before it is built).`,
  stagedFine: (files) => `${files === 1 ? 'The file' : `The ${files} files`} to be committed: all is well.`,
  filesAreFine: (files) =>
    files === 1 ? 'This file has no problems.' : `These ${files} files have no problems.`,
};
