import type { NewWords } from '../../src/locales/zh-CN/new.ts';
import { ID_PATTERN } from '../../src/schemas/id.ts';
import type { Choice, Desk } from '../desk/ask.ts';
import { isReserved, slugOf } from './slug.ts';

/** What a field's answer may look like. */
interface LineRule {
  /** What an empty line stands for; `''` makes the answer optional. */
  preset?: string | undefined;
  /** Why an answer will not do. */
  check?: (answer: string) => string | undefined;
}

/** The answers of one run: from an option where one was given, else asked for. Names of options are without dashes. */
export interface Answers {
  /** A text on one line. */
  line: (name: string, question: string, rule?: LineRule) => Promise<string>;
  /** A text of any number of paragraphs; at the terminal, one. */
  body: (name: string, question: string, preset?: string) => Promise<string>;
  /** One of several; with one choice that must be made, nothing is asked. */
  choose: (name: string, question: string, choices: readonly Choice[], preset?: string) => Promise<string>;
  /** An id or file name; what the title gives in pinyin is proposed. */
  id: (title: string, taken: (id: string) => boolean, name?: string) => Promise<string>;
  /** A flag: `--draft`, `--no-draft`; undefined where neither was given. */
  flag: (name: string) => boolean | undefined;
  /** An option that is never asked for. */
  given: (name: string) => string | undefined;
}

/** The answers of a run, from its options and, for the rest, from `desk`. */
export function createAnswers(
  values: Readonly<Record<string, string | boolean | undefined>>,
  desk: Desk,
  words: NewWords,
): Answers {
  const given = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const question = (name: string, text: string, preset: string | undefined) => ({
    text,
    flag: `--${name}`,
    preset,
    given: given(name),
  });
  const line: Answers['line'] = async (name, text, { preset, check } = {}) =>
    toLine(
      await desk.text({ ...question(name, text, preset), check: (answer) => faultOf(answer, check, words) }),
    );
  return {
    line,
    body: async (name, text, preset) => toBody(await desk.text(question(name, text, preset))),
    choose: async (name, text, choices, preset) => {
      const [only] = choices;
      if (only && choices.length === 1 && preset === undefined && given(name) === undefined)
        return only.value;
      return desk.choose({ ...question(name, text, preset), choices });
    },
    id: (title, taken, name = 'id') =>
      line(name, words.questions.id, {
        preset: slugOf(title, taken),
        check: (answer) => {
          if (!ID_PATTERN.test(answer) || isReserved(answer))
            return words.faults.idForm(slugOf(answer, taken));
          return taken(answer) ? words.faults.taken(answer, slugOf(answer, taken)) : undefined;
        },
      }),
    flag: (name) => (typeof values[name] === 'boolean' ? values[name] : undefined),
    given,
  };
}

function faultOf(answer: string, check: LineRule['check'], words: NewWords): string | undefined {
  const text = toLine(answer);
  return text === '' ? words.faults.nothingToSee : check?.(text);
}

/** Control characters are seen by nobody, and no file can hold them. */
function toLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s*[\r\n\t\v\f\u2028\u2029\u0085]\s*/g, ' ')
    .replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, '')
    .trim();
}

function toBody(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  return lines.replace(/(?!\n)[\p{Cc}\ufeff\ufffe\uffff]/gu, '').trim();
}
