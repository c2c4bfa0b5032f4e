import { describe, expect, it, test } from 'vitest';
import { AMOUNTS } from './figure-sentences/amounts.ts';
import { BOUNDS } from './figure-sentences/bounds.ts';
import { COUNTS } from './figure-sentences/counts.ts';
import { MIXED } from './figure-sentences/mixed.ts';
import { NO_FIGURES } from './figure-sentences/none.ts';
import { SIGNS } from './figure-sentences/signs.ts';
import { STATISTICS } from './figure-sentences/statistics.ts';
import { NO_WORDS, WORDS } from './figure-sentences/words.ts';
import { readFigures, type Figure } from './figure.ts';

/** A figure in the words of the labelled sentences. */
function label({ text, value, unit, bound, valueMax, signed, signedMax, inWords }: Figure): string {
  const exact = bound === 'exact' && valueMax === null;
  return [
    ...[text, value, unit, ...(exact ? [] : [bound]), ...(valueMax === null ? [] : [valueMax])],
    ...(signed < 0 ? [`signed ${signed}`] : []),
    // The upper end is its size, unless both are below nought.
    ...(signedMax !== null && signedMax < 0 ? [`to ${signedMax}`] : []),
    ...(inWords ? ['words'] : []),
  ].join('|');
}

const texts = (source: string): string[] => readFigures(source).map(({ text }) => text);

describe.each([
  ['what is counted', COUNTS],
  ['amounts, measures and shares', AMOUNTS],
  ['bounds and ranges', BOUNDS],
  ['figures among dates and names', MIXED],
  ['signs below nought', SIGNS],
  ['lists, indices and thresholds', STATISTICS],
])('reads %s', (_name, sentences) => {
  it.each(sentences)('%s', (sentence, figures) => {
    expect(readFigures(sentence).map(label)).toEqual(figures);
  });
});

describe('finds no figure in', () => {
  it.each(NO_FIGURES)('%s', (sentence) => {
    expect(texts(sentence)).toEqual([]);
  });
});

describe('numbers in 汉字', () => {
  it.each(WORDS)('are read where they are asked for: %s', (sentence, figures) => {
    expect(readFigures(sentence, { words: true }).map(label)).toEqual(figures);
  });

  it.each(WORDS)('and are no figures elsewhere: %s', (sentence, figures) => {
    const inDigits = figures.filter((figure) => !figure.endsWith('|words'));
    expect(readFigures(sentence).map(label)).toEqual(inDigits);
  });

  it.each(NO_WORDS)('are not seen in %s', (sentence) => {
    expect(readFigures(sentence, { words: true })).toEqual([]);
  });

  test('change nothing about the figures in digits', () => {
    for (const [sentence] of [...COUNTS, ...AMOUNTS, ...BOUNDS, ...MIXED, ...SIGNS, ...STATISTICS]) {
      const all = readFigures(sentence, { words: true });
      expect(all.filter(({ inWords }) => !inWords)).toEqual(readFigures(sentence));
    }
  });
});

describe('says where a figure stands', () => {
  test('in lines and columns from 1, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const [first, second] = readFigures(`一共3个。${end}${end}𠮷村又有近20人。`);
      expect([first?.line, first?.column]).toEqual([1, 3]);
      // A 汉字 outside the basic plane is one column and two units of the offset.
      expect([second?.line, second?.column, second?.text]).toEqual([3, 5, '近20人']);
      expect(second?.offset).toBe(5 + end.length * 2 + 5);
    }
  });

  test('a byte-order mark counts in the offset and not in the column', () => {
    expect(readFigures('\uFEFF共3个')).toMatchObject([{ offset: 2, end: 4, line: 1, column: 2 }]);
  });

  test('so that the text of the file at that place is the text of the figure', () => {
    for (const [sentence] of [...COUNTS, ...AMOUNTS, ...BOUNDS, ...MIXED]) {
      for (const { text, offset, end } of readFigures(sentence))
        expect(sentence.slice(offset, end)).toBe(text);
    }
  });

  test('in the order of the text, none over another', () => {
    const source = MIXED.map(([sentence]) => sentence).join('\n');
    let last = 0;
    for (const { offset, end } of readFigures(source)) {
      expect(offset).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(offset);
      last = end;
    }
  });
});

describe('keeps the number as written', () => {
  it.each([
    ['602.04万元', '602.04'],
    ['共 10 711 人', '10 711'],
    ['１２．５亿元', '12.5'],
    ['15%～30%', '15'],
    ['3亿5000万元', '3亿5000万'],
    ['约5亿多元', '5'],
    ['比例为5：1', '5'],
  ])('of %j: %j', (source, written) => {
    expect(readFigures(source).map((figure) => figure.written)).toEqual([written]);
  });
});

describe('of a Markdown file', () => {
  it.each([
    ['reads the words of a link, not its target', '查找[192个](metric:a-9个?at=2022-12-31)问题', ['192个']],
    ['reads a link by name', '[20户][5人]脱贫\n\n[5人]: ./8个.md', ['20户']],
    ['joins a number and a unit that markup parts', '新增**192**个、<b>30</b>户', ['192个', '30户']],
    ['parts digits that markup parts', '[3](a)[5](b)个', ['5个']],
    ['leaves out front matter', '---\ntitle: 投资3亿元\n---\n共5个', ['5个']],
    ['leaves out code', '`8个`和\n\n```\n9个\n```\n\n共5个', ['5个']],
    ['leaves out a fence that is never closed', '共5个\n\n```\n9个', ['5个']],
    ['leaves out comments and tags', '<!-- 7个 --><img alt="6个">共5个', ['5个']],
    ['leaves out marks of footnotes, not footnotes', '共5个[^3]项目\n\n[^3]: 其中2个在建', ['5个', '2个']],
    [
      'reads headings, lists and tables',
      '## 建成8座\n\n1. 3个\n2. 4个\n\n| 9户 | 10人 |',
      ['8座', '3个', '4个', '9户', '10人'],
    ],
    ['reads the words for a picture', '![村里建起3座大棚](./2座.jpg)', ['3座']],
    ['reads entities as what they show', '共192&nbsp;个', ['192 个']],
    ['leaves 7*24 and 3~5 alone', '7*24小时，3~5个', ['3~5个']],
    ['takes a lone rule for no front matter', '共5个\n\n---\n\n又3个\n\n---', ['5个', '3个']],
  ])('%s', (_name, source, figures) => {
    expect(texts(source)).toEqual(figures);
  });

  test('keeps the places of the file', () => {
    const source = '---\ntitle: 一\n---\n\n查找[192个](metric:a)。';
    expect(readFigures(source)).toMatchObject([{ offset: source.indexOf('192'), line: 5, column: 4 }]);
  });
});

test('never throws and stays in order on text without sense', () => {
  const signs = '0129.,，:：～—-−负至个万亿元%约近多[]()<>*`“”《》第年月日号 \n千百+/比';
  let seed = 7;
  const next = (): number => (seed = (seed * 16807) % 2147483647);
  for (let round = 0; round < 3000; round++) {
    const source = Array.from({ length: 24 }, () => signs[next() % signs.length] ?? '').join('');
    for (const { value, end, offset, valueMax, signed, signedMax } of readFigures(source)) {
      expect(Number.isFinite(value) && value >= 0).toBe(true);
      expect(signedMax === null || signedMax > signed).toBe(true);
      expect(signedMax === null).toBe(valueMax === null);
      expect(end).toBeGreaterThan(offset);
    }
  }
});
