import { CONFUSABLE_PATTERNS, CONFUSABLE_WORDS } from './prose/confusable-words.ts';
import { createWordFinder } from './prose/word-finder.ts';
import { slipsOf, type ProseRule, type Slip } from './prose/prose-rule.ts';

/** Each wrong word with the right one and the reason. */
const WORDS: ReadonlyMap<string, { right: string; reason: string }> = new Map(
  CONFUSABLE_WORDS.flatMap(({ reason, words }) =>
    Object.entries(words).map(([wrong, right]) => [wrong, { right, reason }] as const),
  ),
);

const ANY_WORD = new RegExp(
  [...WORDS.keys()].map((word) => (word.endsWith('份') ? `${word}(?![额数])` : word)).join('|'),
  'g',
);
const PATTERNS = CONFUSABLE_PATTERNS.map((each) => ({ ...each, expression: new RegExp(each.pattern, 'gm') }));

const ANY = new RegExp(
  [ANY_WORD.source, ...CONFUSABLE_PATTERNS.map(({ pattern }) => pattern)].join('|'),
  'm',
);
/** The words are found by the two signs in which they are wrong: 工作 stands in every article, 部属 in few. */
const mayHave = createWordFinder([
  ...[...WORDS].map(([wrong, { right }]) => wrongPair(wrong, right)),
  ...CONFUSABLE_PATTERNS.map(({ wrong }) => wrong),
]);

/** The first sign in which two words differ, and one beside it. */
function wrongPair(wrong: string, right: string): string {
  const at = Array.from(wrong).findIndex((sign, index) => sign !== right[index]);
  const from = at + 1 < wrong.length ? at : at - 1;
  return wrong.slice(from, from + 2);
}

/**
 * Words that sound or look alike and are taken for each other; the list with its sources and reasons is data. Only what
 * is wrong beyond doubt stands in it, so the right word is put in by `--fix`.
 */
export const confusableWords: ProseRule = {
  name: 'confusable-words',
  description: {
    'zh-CN': '易混的字词没有写错，例如截至、账户、部署、名副其实。',
    en: 'Words that are taken for each other are the right ones: 截至, 账户, 部署, 名副其实.',
  },
  trigger: { test: (text) => mayHave(text) && ANY.test(text) },
  find: (passage) => [
    ...slipsOf(ANY_WORD, passage, ([wrong]) => {
      const word = WORDS.get(wrong);
      return word ? toSlip(wrong, word) : undefined;
    }),
    ...PATTERNS.flatMap(({ expression, ...word }) =>
      slipsOf(expression, passage, ([wrong]) => toSlip(wrong, word)),
    ),
  ],
};

function toSlip(
  wrong: string,
  { right, reason }: { right: string; reason: string },
): Omit<Slip, 'from' | 'to'> {
  return { mend: right, say: (words) => words.confusedWord({ wrong, right, reason }) };
}
