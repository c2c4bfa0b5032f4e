import type { AskWords } from '../../src/locales/zh-CN/desk.ts';
import type { ChoiceQuestion, TextQuestion } from './question.ts';

/** What an answer comes to, or the full sentence that says why it will not do. */
export type Reading<T> = { value: T } | { fault: string };

/** An answer in words. */
export function readText({ preset, check }: TextQuestion, answer: string, words: AskWords): Reading<string> {
  if (answer === '') return preset === '' ? { value: '' } : { fault: words.answerNeeded };
  const fault = check?.(answer);
  return fault === undefined ? { value: answer } : { fault };
}

/** An answer out of a list: its number (full-width too), its value or its label. */
export function readChoice(
  { choices, preset }: ChoiceQuestion,
  answer: string,
  words: AskWords,
): Reading<string> {
  if (answer === '') return preset === '' ? { value: '' } : { fault: words.answerNeeded };
  const plain = answer.normalize('NFKC');
  const named = choices.filter(({ label }) => label === answer);
  const exact = choices.find(({ value }) => value === answer) ?? (named.length === 1 ? named[0] : undefined);
  const found = exact ?? (/^[1-9]\d{0,3}$/.test(plain) ? choices[Number(plain) - 1] : undefined);
  return found ? { value: found.value } : { fault: words.notAChoice(answer, choices) };
}

/** Yes or no, in Chinese, in pinyin or in English. */
export function readConfirm(answer: string, words: AskWords): Reading<boolean> {
  const plain = answer.normalize('NFKC').toLowerCase();
  if (/^(?:y|yes|是|要|对|好|shi)$/.test(plain)) return { value: true };
  if (/^(?:n|no|否|不|不要|不是|fou|bu)$/.test(plain)) return { value: false };
  return { fault: words.notYesOrNo };
}
