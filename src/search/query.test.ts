import { expect, it } from 'vitest';
import { phrasesOf } from './query.ts';
import { simplifyPlain } from './simplify.ts';

const phrases = (words: string): string[] => phrasesOf(words, simplifyPlain);

it.each([
  ['整改 问题', ['整改', '问题']],
  ['“查得准 改得快” 用人', ['查得准改得快', '用人']],
  ['"River Park" opened', ['riverpark', 'opened']],
  ['「一站 式」', ['一站式']],
  // A mark without its partner is a mark like any other.
  ['“整改 问题', ['整改', '问题']],
  ['5" 管', ['5', '管']],
  ['，。 ！', []],
])('%s is looked for as %j: blanks part phrases, but not between quotation marks', (words, expected) => {
  expect(phrases(words)).toEqual(expected);
});

it('tones and accents make no difference, however they are encoded', () => {
  for (const words of ['Shāngzhōu', 'sha\u0304ngzho\u0304u', 'shangzhou', 'ＳＨＡＮＧＺＨＯＵ'])
    expect(phrases(words), words).toEqual(['shangzhou']);
  expect(phrases('lǜ ﬁne ㎡ ① が ｶﾞ')).toEqual(['lu', 'fine', 'm2', '1', 'か', 'カ']);
});
