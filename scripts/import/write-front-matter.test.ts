import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleSchema } from '../../src/schemas/article.ts';
import { parseEntry, type Entry } from '../../src/source/read-entry.ts';
import { writeFrontMatter, type ArticleFields } from './write-front-matter.ts';

const whole: ArticleFields = {
  draft: true,
  column: 'shangzhou',
  byline: [
    { role: '通讯员', name: '孙文' },
    { role: '记者', name: '方方' },
  ],
  source: { name: '商洛日报' },
  published: '2023-01-11T09:30+08:00',
  title: '作风立得住',
  subtitle: '——商州区作风建设综述',
  tags: ['作风', '乡村振兴'],
};

/** The text as the reader of the site takes it. */
function read(text: string): Entry {
  const file = { path: 'articles/2023/a.md', absolute: '/a.md', kind: 'article', size: text.length };
  return parseEntry(file as Entry['file'], new TextEncoder().encode(text));
}

test('front matter comes out in the order and form of the articles of the sample', () => {
  expect(writeFrontMatter(whole)).toBe(
    [
      '---',
      'title: 作风立得住',
      'subtitle: ——商州区作风建设综述',
      'published: 2023-01-11T09:30+08:00',
      'source: { name: 商洛日报 }',
      'byline:',
      '  - { role: 通讯员, name: 孙文 }',
      '  - { role: 记者, name: 方方 }',
      'column: shangzhou',
      'tags: [作风, 乡村振兴]',
      'draft: true',
      '---',
      '',
    ].join('\n'),
  );
});

test('what is written is an article', () => {
  const { data, findings } = read(`${writeFrontMatter(whole)}\n正文\n`);
  expect(findings).toEqual([]);
  expect(ArticleSchema.parse(data)).toMatchObject(whole);
});

test('a source with an address is written on lines of its own', () => {
  const text = writeFrontMatter({ source: { name: '商洛日报', url: 'https://example.cn/a?b#c' } });
  expect(text).toBe('---\nsource:\n  name: 商洛日报\n  url: https://example.cn/a?b#c\n---\n');
});

test.each([
  '商州: 新气象',
  '第1名 #1',
  '[图集] 新春',
  '@所有人',
  '——记者手记',
  '- 减一',
  '2023',
  'null',
  'yes',
  '~',
  '{ a: b }',
  '"引"号',
  "it's",
  '%YAML',
  '&锚 *星',
  '!tag 文',
  '| 竖',
  '> 折',
  '2023-01-11',
  '结尾：',
  'a: ',
  '?问',
  '`反引`',
])('%s as a title and as a name is read back equal', (value) => {
  const text = writeFrontMatter({ title: value, byline: [{ role: '记者', name: value }], tags: [value] });
  const trimmed = value.trim();
  expect(read(text).findings).toEqual([]);
  expect(read(text).data).toEqual({
    title: trimmed,
    byline: [{ role: '记者', name: trimmed }],
    tags: [trimmed],
  });
});

test.each([
  '甲\n---\n正文',
  '甲\ndraft: false',
  '甲\r\npublished: 1999-01-01',
  '甲\u2028column: x',
  '甲\u0085b: c',
])('a line end in a value cannot end the front matter or begin a key: %j', (title) => {
  const text = writeFrontMatter({ title, column: 'shangzhou' });
  expect(text.split('\n')).toHaveLength(5);
  expect(Object.keys(read(text).data as object)).toEqual(['title', 'column']);
});

test('the lines of a value are parted by a blank', () => {
  expect(writeFrontMatter({ title: '齐动手\n迎新春' })).toBe('---\ntitle: 齐动手 迎新春\n---\n');
});

test('fields without words are left out', () => {
  expect(writeFrontMatter({ title: '甲', subtitle: ' 　', byline: [], tags: [''] })).toBe(
    '---\ntitle: 甲\n---\n',
  );
});

test('whatever the words, they are read back equal, but for blanks and control characters', () => {
  const sign = fc.constantFrom(...'甲a1:#-—[]{}&*!|>%@`"\',?~ 　\n\t\u0000\u001b\ufeff。：'.split(''));
  const anyText = fc.oneof(
    fc.array(sign).map((signs) => signs.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(anyText, anyText, (title, name) => {
      const text = writeFrontMatter({ title: `甲${title}`, byline: [{ role: '记者', name: `乙${name}` }] });
      const { data, findings } = read(text);
      expect(findings).toEqual([]);
      const plain = (value: unknown): string => String(value).replace(/[\s\p{Cc}\p{Cs}\ufffd-\uffff]/gu, '');
      const found = data as { title: string; byline: { name: string }[] };
      expect([plain(found.title), plain(found.byline[0]?.name)]).toEqual([
        plain(`甲${title}`),
        plain(`乙${name}`),
      ]);
    }),
    { numRuns: 1000 },
  );
});
