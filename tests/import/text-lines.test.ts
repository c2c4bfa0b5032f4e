import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { analysePage } from '../../scripts/import/analyse/analyse-page.ts';
import { readTextPage } from '../../scripts/import/read-text.ts';
import { GROWTH_LIMIT } from '../../scripts/test/limits.ts';

const PAGE =
  '山村夜校亮起灯\n2016年5月6日 来源：桂岭报\n晚上七点半，夜校的灯准时亮了，村民走进教室。\n夜校开了三门课，由能手轮流授课。\n';

describe('the text of a page', () => {
  test('says the same with Windows line ends, a byte order mark and full-width indents', () => {
    const plain = analysePage(readTextPage(PAGE));
    const other = analysePage(
      readTextPage(`\uFEFF${PAGE.replaceAll('\n', '\r\n').replaceAll('晚上', '\u3000\u3000晚上')}`),
    );
    expect(other).toEqual({ ...plain, body: expect.anything() as unknown });
    expect(other.paragraphs).toEqual(plain.paragraphs);
    expect(plain.title).toBe('山村夜校亮起灯');
  });

  test('keeps the words and marks of its paragraphs as they are', () => {
    const sentence = '全县“三夏”生产有序 , 已收割１２万亩，占比８０％ ；其余３天内完成。';
    expect(
      analysePage(readTextPage(`三夏快报标题\n2016-05-06\n${sentence}\n${sentence}二`)).paragraphs[0],
    ).toBe(sentence);
  });

  test('of five million signs is understood in seconds', () => {
    for (const part of [
      '今年以来，全县真抓实干。\n',
      '来源：',
      '（张三',
      ' \u3000',
      '首页 > 新闻\n',
      '\t甲\t乙\n',
    ]) {
      const text = part.repeat(5_000_000 / part.length);
      const start = performance.now();
      analysePage(readTextPage(text));
      expect(performance.now() - start, JSON.stringify(part)).toBeLessThan(GROWTH_LIMIT);
    }
  });

  test('never makes it fall over, nor invents a title that the page does not have', () => {
    const piece = fc.constantFrom(
      '首页 > ',
      '来源：',
      '\n',
      '\n\n',
      '2023-01-11',
      '（记者 ',
      '张三',
      '）',
      '一、',
      '。',
      '——',
      '相关阅读',
      '\t',
      '|',
      '全县工作有序推进',
      '，成效明显',
      '\u3000',
      '责任编辑：',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { title, paragraphs } = analysePage(readTextPage(text));
        expect(title === null || text.replace(/\s/g, '').includes(title.replace(/\s/g, ''))).toBe(true);
        expect(paragraphs.every((paragraph) => paragraph.trim() !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
