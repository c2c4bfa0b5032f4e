import { expect, test } from 'vitest';
import { findWords, plainQuote } from './find-words.ts';

const page = '标题\n全区共排查 问题192个，\n整改150个。另有192个点位。';

function found(quote: string, message: string): string | undefined {
  const span = findWords(page, { quote, message });
  return span && page.slice(span.start, span.end);
}

test('finds the quoted line as the page shows it, across line breaks', () => {
  expect(found('全区共排查问题[192个](metric:found)，整改150个。', '这里不对。')).toBe(
    '全区共排查 问题192个，\n整改150个。',
  );
});

test('finds the words that the sentence names inside the line', () => {
  const span = findWords(page, {
    quote: '另有[192个](metric:spots)点位。',
    message: '“192个”与指标不符，指标是“190个”。',
  });
  expect(span && [page.slice(span.start, span.end), span.start > 20]).toEqual(['192个', true]);
});

test('finds a title by its front matter', () => {
  expect(found('title: "标题"', '标题太短。')).toBe('标题');
});

test('marks nothing where the page does not show the words, or shows them more than once', () => {
  expect(found('column: news', '没有栏目“news”。')).toBeUndefined();
  expect(found('这一行192个没有上网', '“192个”不对。')).toBeUndefined();
});

test('leaves the marks of Markdown out', () => {
  expect(plainQuote('- **查找**问题[5个](metric:a)和`x`')).toBe('查找问题5个和x');
  expect(plainQuote('## 小标题')).toBe('小标题');
});
