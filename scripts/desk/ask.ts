import type { AskWords } from '../../src/locales/zh-CN/desk.ts';
import { Stop } from '../build/stop.ts';
import { createLines, type DeskStreams } from './lines.ts';
import type { ChoiceQuestion, Question, TextQuestion } from './question.ts';
import { readChoice, readConfirm, readText, type Reading } from './read-answer.ts';

export type { Choice, ChoiceQuestion, TextQuestion } from './question.ts';

/** Asks an editor at the terminal. Close it when done, or the command never ends. */
export interface Desk {
  /** The answer, without blanks around it; `''` only where that is the preset. */
  text: (question: TextQuestion) => Promise<string>;
  /** The value chosen; `''` only where that is the preset. */
  choose: (question: ChoiceQuestion) => Promise<string>;
  /** Yes or no; `given` is not read. An empty line stands for `preset`. */
  confirm: (question: Omit<Question, 'given'> & { preset: boolean }) => Promise<boolean>;
  /** A line to read that asks nothing. */
  tell: (line: string) => void;
  close: () => void;
}

/**
 * Opens a desk. Every question throws {@link Stop}: where the answer given by an option will not do; where nobody is
 * there to answer, naming the option to give; and where the editor breaks off (Ctrl-C, Ctrl-D, or a pipe that ends
 * after its first answer). On an input that is empty from the start, presets count as answers.
 */
export function openDesk(
  words: AskWords,
  { input = process.stdin, output = process.stderr }: DeskStreams = {},
): Desk {
  const lines = createLines(input, output);
  const tell = (line: string): void => {
    output.write(`${line}\n`);
  };
  const ask = async (
    prompt: string,
    { flag, preset }: { flag: string; preset?: string },
  ): Promise<string> => {
    const line = await lines.next(prompt);
    if (typeof line === 'string') return line.trim() === '' ? (preset ?? '') : line.trim();
    if (line.reason === 'cancelled') throw new Stop(words.cancelled);
    if (preset !== undefined && !line.hadLines) return preset;
    throw new Stop(words.nobodyThere(flag));
  };

  /** Asks until `read` makes something of the answer. */
  const insist = async <T>(
    question: Question & { preset?: string | undefined },
    prompt: string,
    read: (answer: string) => Reading<T>,
  ): Promise<T> => {
    const { flag, given, preset } = question;
    if (given !== undefined) {
      const result = read(given.trim());
      if ('fault' in result) throw new Stop(words.badFlag(flag, result.fault));
      return result.value;
    }
    for (;;) {
      const answer = await ask(prompt, preset === undefined ? { flag } : { flag, preset });
      const result = read(answer);
      if ('value' in result) return result.value;
      tell(result.fault);
    }
  };

  return {
    text: (question) =>
      insist(question, words.prompt(question.text, question.preset), (answer) =>
        readText(question, answer, words),
      ),
    choose: async (question) => {
      if (question.given === undefined)
        question.choices.forEach(({ label, value }, at) => {
          tell(words.option(at + 1, label, value));
        });
      const preset =
        question.choices.find(({ value }) => value === question.preset)?.label ?? question.preset;
      return insist(question, words.choicePrompt(question.text, preset), (answer) =>
        readChoice(question, answer, words),
      );
    },
    confirm: ({ text, flag, preset }) =>
      insist({ text, flag, preset: preset ? 'y' : 'n' }, words.confirmPrompt(text, preset), (answer) =>
        readConfirm(answer, words),
      ),
    tell,
    close: lines.close,
  };
}
