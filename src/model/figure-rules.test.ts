import { describe, expect, it, test } from 'vitest';
import { FIGURE_RULES } from './figure-rules.ts';
import { toFigureText } from './figure-text.ts';
import { HANZI_RULES } from './figure-rules-hanzi.ts';
import { findWordFigures, WORD_RULES } from './find-all-figures.ts';
import { findFigures } from './find-figures.ts';

describe('each rule of the table', () => {
  it.each(FIGURE_RULES.map((rule) => [rule.name, rule] as const))(
    '%s keeps its example from being read, and nothing else does',
    (_name, rule) => {
      const { prose } = toFigureText(rule.example);
      expect(findFigures(prose)).toEqual([]);
      expect(
        findFigures(
          prose,
          FIGURE_RULES.filter((other) => other !== rule),
        ),
      ).not.toEqual([]);
    },
  );

  it.each(HANZI_RULES.map((rule) => [rule.name, rule] as const))(
    '%s keeps its example from being read, and nothing else does, in 汉字',
    (_name, rule) => {
      expect(findWordFigures(rule.example)).toEqual([]);
      expect(
        findWordFigures(
          rule.example,
          WORD_RULES.filter((other) => other !== rule),
        ),
      ).not.toEqual([]);
    },
  );

  it.each(WORD_RULES.map((rule) => [rule.name, rule] as const))(
    '%s is either a stretch or a judgement',
    (_name, rule) => {
      expect(rule.span === undefined).toBe(rule.when !== undefined);
      expect(rule.span?.global ?? true).toBe(true);
    },
  );

  test('has a name of its own', () => {
    expect(new Set(WORD_RULES.map(({ name }) => name)).size).toBe(WORD_RULES.length);
  });
});
