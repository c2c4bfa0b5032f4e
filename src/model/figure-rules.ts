import { ADDRESS_RULES } from './figure-rules-address.ts';
import { DATE_RULES } from './figure-rules-date.ts';
import { NAME_RULES } from './figure-rules-name.ts';
import { PAGE_RULES } from './figure-rules-page.ts';
import { RANK_RULES } from './figure-rules-rank.ts';
import type { FigureRule } from './figure-rule.ts';

/** The last word: what is left must say that it counts. */
const SHAPE_RULES: readonly FigureRule[] = [
  {
    name: 'digits with several points',
    why: 'Sections, versions and net addresses: 2.1.3.',
    example: '升级到约2.1.3版',
    when: ({ before, after }) => (before.endsWith('.') && /\d\.$/.test(before)) || /^\.\d/.test(after),
  },
  {
    name: 'long row of digits',
    why: 'More than 15 digits are an identity or account number; they also exceed exact arithmetic.',
    example: '账号6222021234567890123户名',
    when: ({ text }) => text.length > 15 && /\d{16}/.test(text),
  },
  {
    name: 'score',
    why: 'The result of a match is no ratio.',
    example: '以3：2战胜客队',
    when: ({ before, unit, after }) =>
      unit.startsWith(':') &&
      (/比分[为是]?$/.test(before) || /^(?:的比分|战胜|击败|险胜|大胜|获胜|逆转|战平|负于|不敌)/.test(after)),
  },
  {
    name: 'counted year',
    why: 'A year may stand right before a noun: 2022群众文化节.',
    example: '2022群众文化节开幕',
    when: ({ counted, text }) => counted && /^(?!2000)(?:19|20)\d{2}$/.test(text),
  },
];

/**
 * What carries digits and is no figure: THE table of the reader. A rule with `span` takes a stretch of text out of
 * the reading; a rule with `when` refuses one candidate. Beyond the table, a number needs a unit, 万 or 亿, a mark
 * of a bound, a counted noun, or the name of an index (`figure-plain.ts`); 汉字 have `figure-rules-hanzi.ts` as well.
 */
export const FIGURE_RULES: readonly FigureRule[] = [
  ...NAME_RULES,
  ...DATE_RULES,
  ...ADDRESS_RULES,
  ...RANK_RULES,
  ...PAGE_RULES,
  ...SHAPE_RULES,
];
