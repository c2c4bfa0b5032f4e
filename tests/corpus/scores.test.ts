import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/model/figure.ts';

/** A figure as somebody who read the page wrote it down. */
interface HandRead {
  text: string;
  offset: number;
  value: number;
  unit: string;
  approx: string;
}

/** What was written down about a page. Where a page leaves it open whether something is a figure, it counts neither way. */
interface Labels {
  figures: HandRead[];
  ambiguous?: { text: string; offset: number }[];
}

/** Marks of one page or of several. */
interface Score {
  /** Figures on the page, figures read, those of the page that were found, and those with value, unit and bound right. */
  labelled: number;
  read: number;
  found: number;
  right: number;
  /** What went wrong, for the message. */
  faults: string[];
}

/** Real pages lie beside the project, never in it. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Answers carry the crumbs of binary arithmetic: 139.7亿 is 13969999999.999998 there. */
const isSame = (value: number | undefined, wanted: number): boolean =>
  value !== undefined && Math.abs(value - wanted) <= wanted * 1e-12;

function scorePage(textFile: string, labelFile: string): Score {
  const labels = JSON.parse(readFileSync(labelFile, 'utf8')) as Labels;
  const open = new Set(labels.ambiguous?.map(({ offset }) => offset));
  const read = readFigures(readFileSync(textFile, 'utf8')).filter(({ offset }) => !open.has(offset));
  const score: Score = { labelled: labels.figures.length, read: read.length, found: 0, right: 0, faults: [] };
  for (const wanted of labels.figures) {
    const figure = read.find(({ offset, text }) => offset === wanted.offset && text === wanted.text);
    const right =
      isSame(figure?.value, wanted.value) && figure?.unit === wanted.unit && figure.bound === wanted.approx;
    score.found += figure ? 1 : 0;
    score.right += right ? 1 : 0;
    if (!right) score.faults.push(`${wanted.text} at ${wanted.offset}`);
  }
  const known = new Set(labels.figures.map(({ offset }) => offset));
  score.faults.push(...read.filter(({ offset }) => !known.has(offset)).map(({ text }) => `extra ${text}`));
  return score;
}

function add(a: Score, b: Score): Score {
  return {
    labelled: a.labelled + b.labelled,
    read: a.read + b.read,
    found: a.found + b.found,
    right: a.right + b.right,
    faults: [...a.faults, ...b.faults],
  };
}

/** Precision and recall count a figure only where value, unit and bound are right as well. */
function judge(name: string, score: Score): { precision: number; recall: number } {
  const precision = score.right / score.read;
  const recall = score.right / score.labelled;
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  process.stdout.write(
    `figures of ${name}: ${score.labelled} on the page, ${score.read} read, ${score.found} found, ` +
      `${score.right} all right; precision ${percent(precision)}, recall ${percent(recall)}\n`,
  );
  return { precision, recall };
}

/** Declares the tests where the pages are there, and says so where they are not. */
function withPages(folder: string, declare: (path: string) => void): void {
  if (existsSync(SHARED + folder)) declare(`${SHARED}${folder}/`);
  else {
    test(`the pages of ${folder} are not beside this copy of the project`, () => {
      process.stdout.write(`figures of ${folder}: not scored, the real pages are not beside this copy\n`);
      expect(existsSync(SHARED + folder)).toBe(false);
    });
  }
}

describe('the figure reader, on real pages read by hand', () => {
  withPages('seed', (path) => {
    test('reads all 66 figures of the report and nothing else', () => {
      const score = scorePage(`${path}article.txt`, `${path}figures.json`);
      judge('the report', score);
      expect(score).toMatchObject({ labelled: 66, read: 66, right: 66, faults: [] });
    });
  });

  withPages('corpus', (path) => {
    test('reads the other pages with an F1 of 99 % at least', () => {
      scoreAll('the pages', path);
    });
  });

  withPages('statistics', (path) => {
    test('reads statistics with an F1 of 99 % at least', () => {
      scoreAll('statistics', path);
    });
  });
});

/** Scores every page of a folder and all of them together. */
function scoreAll(name: string, path: string): void {
  const names = readdirSync(path).filter((file) => /^\d+\.json$/.test(file));
  const scores = names.map((file) => scorePage(path + file.replace('.json', '.txt'), path + file));
  scores.forEach((score, index) => judge(`page ${names[index] ?? ''}`, score));
  const total = scores.reduce(add);
  const { precision, recall } = judge(`${name} together`, total);
  expect((2 * precision * recall) / (precision + recall), total.faults.join('; ')).toBeGreaterThanOrEqual(
    0.99,
  );
}
