import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/model/find-figures.ts';
import { toFigureText } from '../../src/model/figure-text.ts';
import type { Mention } from '../../src/model/mention.ts';
import { readMentions } from '../../src/model/mentions/read-mentions.ts';
import { readTheme } from '../../src/model/mentions/theme.ts';

/** What somebody who read the text wrote down about one of its figures. */
interface Answer {
  offset: number;
  measure: string;
  trend: string | null;
  against: string | null;
  period: string | null;
  place: string | null;
  open?: string[];
}

interface Answers {
  day: string;
  figures: Answer[];
}

const FIELDS = ['measure', 'trend', 'against', 'period', 'place'] as const;
type Field = (typeof FIELDS)[number];

/** Real texts lie beside the project, never in it. */
const SHARED = fileURLToPath(new URL('../../../shared/statistics/', import.meta.url));
const TEXTS = ['15', '16'];

/** What was read, in the words of the answers. */
const said = (mention: Mention): Record<Field, string | null> => ({
  measure: mention.measure,
  trend: mention.trend,
  against: mention.against,
  period: mention.period?.code ?? null,
  place: mention.place ? (mention.place.level ?? mention.place.text) : null,
});

interface Score {
  right: number;
  said: number;
  wanted: number;
  faults: string[];
}

/** F1 of one field: what is null counts neither as said nor as wanted. */
function scoreField(field: Field, answers: readonly Answer[], read: ReadonlyMap<number, Mention>): Score {
  const score: Score = { right: 0, said: 0, wanted: 0, faults: [] };
  for (const answer of answers) {
    const mention = read.get(answer.offset);
    if (answer.open?.includes(field)) continue;
    const [is, should] = [mention ? said(mention)[field] : null, answer[field]];
    score.said += is === null ? 0 : 1;
    score.wanted += should === null ? 0 : 1;
    score.right += is !== null && is === should ? 1 : 0;
    if (is !== should)
      score.faults.push(
        `${mention?.written ?? 'not read'} at ${answer.offset}: ${is ?? '-'}, not ${should ?? '-'}`,
      );
  }
  return score;
}

const f1 = ({ right, said: all, wanted }: Score): number => (2 * right) / (all + wanted);

describe.each(TEXTS)('what text %s says of its figures', (name) => {
  const path = `${SHARED}${name}.txt`;
  if (!existsSync(path)) {
    test('is not beside this copy of the project', () => {
      process.stdout.write(`mentions of text ${name}: not scored, the real texts are not beside this copy\n`);
      expect(existsSync(path)).toBe(false);
    });
    return;
  }
  const answerFile = new URL(`answers/${name}.json`, import.meta.url);
  const { day, figures } = JSON.parse(readFileSync(answerFile, 'utf8')) as Answers;
  const { prose, offsets } = toFigureText(readFileSync(path, 'utf8'));
  const theme = readTheme(prose, day);
  const mentions = readMentions(prose, findFigures(prose), { day, theme });
  const read = new Map(mentions.map((mention) => [offsets[mention.from] ?? -1, mention]));

  test.each(FIELDS)('%s is read with an F1 of 95 % at least', (field) => {
    const score = scoreField(field, figures, read);
    process.stdout.write(
      `${field} of text ${name}: ${score.wanted} said by the text, ${score.right} right; F1 ${(f1(score) * 100).toFixed(1)} %\n`,
    );
    expect(f1(score), score.faults.join('; ')).toBeGreaterThanOrEqual(0.95);
  });
});
