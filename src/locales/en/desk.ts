import type { AskWords, WriteWords } from '../zh-CN/desk.ts';

/** What the questions at the terminal say. */
export const ask: AskWords = {
  prompt: (text, preset) =>
    `${text}${preset === undefined ? '' : preset === '' ? ' (optional, press Enter to skip)' : ` [${preset}]`}: `,
  option: (number, label, value) =>
    `  ${number}. ${label}${value === '' || value === label ? '' : ` (${value})`}`,
  choicePrompt: (text, preset) =>
    `${text} (a number${preset === '' ? ', or press Enter to skip' : ''})${preset ? ` [${preset}]` : ''}: `,
  confirmPrompt: (text, preset) => `${text} (${preset ? 'Y/n' : 'y/N'}): `,
  answerNeeded: 'This needs an answer: please write one.',
  notAChoice: (answer, choices) =>
    `“${answer}” is not among the choices: write a number from 1 to ${choices.length}, or one of ${list(choices)}.`,
  notYesOrNo: 'Please write “yes” or “no”.',
  badFlag: (flag, fault) => `Option ${flag}: ${fault}`,
  nobodyThere: (flag) =>
    `An answer is missing and nobody is at the terminal to give it: add the option ${flag}. Nothing was written.`,
  cancelled: 'Cancelled; nothing was written.',
};

/** The first few of the choices, as an option takes them. */
function list(choices: readonly { value: string }[]): string {
  const shown = choices.slice(0, 8).map(({ value }) => value);
  return `${shown.join(', ')}${choices.length > shown.length ? ' …' : ''}`;
}

/** Why files are not written. */
export const write: WriteWords = {
  badPath: (path) =>
    `“${path}” cannot be the name of a file in the content folder: use small letters, digits and hyphens. Nothing was written.`,
  exists: (file) =>
    `${file} exists already and is not overwritten; nothing was written: choose another name.`,
  linked: (path) =>
    `${path} is a link that may lead out of the content folder; nothing was written: make it a plain folder.`,
  notAFolder: (path) =>
    `${path} is a file, so nothing can be put into it; nothing was written: move it away first.`,
  noPermission: (path) =>
    `Writing to ${path} is not permitted; nothing was written: check the folder’s permissions.`,
  readOnly: (path) =>
    `The disk that holds ${path} can only be read; nothing was written: choose another place.`,
  diskFull: (path) =>
    `The disk is full and does not hold ${path}; nothing was written: free some space, then try again.`,
  failed: (path, code) =>
    `The system failed to write ${path} (${code}); nothing was written: try again later.`,
};
