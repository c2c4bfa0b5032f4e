import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { maskSpans } from './figure-mask.ts';
import type { FigureRule } from './figure-rule.ts';
import { AMOUNTS } from './figure-sentences/amounts.ts';
import { BOUNDS } from './figure-sentences/bounds.ts';
import { COUNTS } from './figure-sentences/counts.ts';
import { MIXED } from './figure-sentences/mixed.ts';
import { NO_FIGURES } from './figure-sentences/none.ts';
import { NO_WORDS, WORDS } from './figure-sentences/words.ts';
import { narrow } from './figure-text.ts';
import { WORD_RULES } from './find-all-figures.ts';

/** The rules one by one, as they are without the look for the signs that they need. */
const THOROUGH: readonly FigureRule[][] = WORD_RULES.map((rule) => [{ ...rule, needs: [''] }]);

function expectSameMask(passage: string): void {
  const prose = narrow(passage);
  const together = maskSpans(prose, WORD_RULES);
  const each = THOROUGH.map((rule) => maskSpans(prose, rule));
  for (let at = 0; at < prose.length; at++)
    if (each.some((mask) => mask[at] === 1) !== (together[at] === 1)) expect.fail(`${prose}: ${at}`);
}

test('the look for needed signs never hides a stretch, in the labelled sentences and the examples', () => {
  const labelled = [...COUNTS, ...AMOUNTS, ...BOUNDS, ...MIXED, ...WORDS].map(([sentence]) => sentence);
  const passages = [...labelled, ...NO_FIGURES, ...NO_WORDS, ...WORD_RULES.map(({ example }) => example)];
  for (const passage of passages) expectSameMask(passage);
  // Examples cover every rule with a stretch, so that a wrong sign in `needs` cannot go unnoticed.
  for (const { span, example } of WORD_RULES) expect(span === undefined || example.length > 0).toBe(true);
});

test('nor in passages without sense', () => {
  const pieces =
    '第,3,三,12,2023,年,月,日,时,点,：,:,-,/,.,《,》,“,”,次,个,号,期,届,款,级,世纪,年代,热线,电话,12345,110,报警,×,768,1024,栋,单元,室,www.,@,a,GB,T,〔,〕,周,五,礼拜,24小时,7,对,1,户,0914,2312345,八,十五'.split(
      ',',
    );
  let seed = 3;
  for (let round = 0; round < 4000; round++) {
    const passage = Array.from({ length: 14 }, () => {
      seed = (seed * 16807) % 2147483647;
      return pieces[seed % pieces.length] ?? '';
    }).join('');
    expectSameMask(passage);
  }
});

/** Real pages lie beside the project, never in it. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

test.each(['corpus', 'statistics', 'seed'])('nor in the real pages of %s, where they are there', (folder) => {
  const names = existsSync(SHARED + folder) ? readdirSync(SHARED + folder) : [];
  for (const name of names.filter((each) => each.endsWith('.txt')))
    for (const line of readFileSync(`${SHARED}${folder}/${name}`, 'utf8').split('\n')) expectSameMask(line);
});
