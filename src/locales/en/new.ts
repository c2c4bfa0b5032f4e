import type { AskWords } from '../zh-CN/new.ts';

/** What the questions at the terminal say. */
export const ask: AskWords = {
  prompt: (text, preset) =>
    `${text}${preset === undefined ? '' : preset === '' ? ' (optional, press Enter to skip)' : ` [${preset}]`}: `,
  option: (number, label) => `  ${number}. ${label}`,
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
