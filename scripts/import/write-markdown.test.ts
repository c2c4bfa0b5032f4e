import fc from 'fast-check';
import type { List, ListItem, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { needsCjkParser } from '../../src/markdown/needs-cjk-parser.ts';
import { normalizeBody } from './markdown/normalize-body.ts';
import { isSameBody } from './markdown/same-body.ts';
import { narrowMarks } from './markdown/narrow-marks.ts';
import { writeMarkdown } from './write-markdown.ts';
import { GROWTH_LIMIT } from '../test/limits.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const words = (parts: readonly (string | PhrasingContent)[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));
const p = (...parts: (string | PhrasingContent)[]): RootContent => ({
  type: 'paragraph',
  children: words(parts),
});
const bold = (...parts: (string | PhrasingContent)[]): PhrasingContent => ({
  type: 'strong',
  children: words(parts),
});
const item = (...children: ListItem['children']): ListItem => ({ type: 'listItem', children });
const list = (ordered: boolean, ...items: ListItem[]): List => ({ type: 'list', ordered, children: items });
const table = (...rows: string[][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
});

/** The words of a tree, one block a line. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (!('children' in node)) return '';
  const end = ['paragraph', 'heading', 'tableCell'].includes(node.type) ? '\n' : '';
  return node.children.map((child) => wordsOf(child)).join('') + end;
}

test.each([
  ['约10~20个，其中~3个', '约10~20个，其中~3个'],
  ['1、加强领导', '1、加强领导'],
  ['1. 加强领导', '1\\. 加强领导'],
  ['# 号', '\\# 号'],
  ['+ 加', '\\+ 加'],
  ['C++ 与 a_b、5*3', 'C++ 与 a_b、5*3'],
  ['一*二*三', '一\\*二\\*三'],
  ['<粗> 与 <b>', '<粗> 与 \\<b>'],
  ['见[附件](一)', '见[附件]\\(一)'],
  ['甲|乙', '甲|乙'],
  ['“一键三连”！', '“一键三连”！'],
  ['网址 www.example.cn。', '网址 www.example.cn。'],
  ['A&B 公司', 'A&B 公司'],
  ['写信到 a@b.cn.www.c.cn', '写信到 a@b.cn.www.c.cn'],
  ['写作 &amp;', '写作 \\&amp;'],
])('%s is written as literal as can be', (spoken, written) => {
  expect(writeMarkdown([p(spoken)])).toBe(`${written}\n`);
});

test.each([
  [p(bold('“作风之星”'), '评选'), '**“作风之星”**评选'],
  [p('开展', bold('“作风之星”'), '评选'), '开展**“作风之星”**评选'],
  [p(bold('一是抓项目。'), '全区……'), '**一是抓项目。**全区……'],
  [p('获评', bold('“之星”'), '2023'), '获评“**之星**”2023'],
  [p(bold(' 前后有空格 '), '的粗体'), '**前后有空格** 的粗体'],
  [p(bold('甲'), bold('乙')), '**甲乙**'],
])('bold beside Chinese marks stays bold: %#', (node, written) => {
  expect(writeMarkdown([node])).toBe(`${written}\n`);
});

test('an article comes out as an editor would have typed it', () => {
  const body: RootContent[] = [
    { type: 'heading', depth: 2, children: [text('一、立起来')] },
    p('　　第一段。'),
    list(false, item(p('甲') as never), item(p('乙') as never, list(true, item(p('丙') as never)))),
    list(false, item(p('另一份单子') as never)),
    table(['单位', '件数'], ['城关街道', '12|3'], ['大荆镇']),
    p({ type: 'image', url: './dajing-1.jpg', alt: '大荆镇', title: '走访“三农”' }),
  ];
  expect(writeMarkdown(body)).toBe(
    [
      '## 一、立起来',
      '第一段。',
      '- 甲\n- 乙\n  1. 丙',
      '* 另一份单子',
      '| 单位     | 件数  |\n| -------- | ----- |\n| 城关街道 | 12\\|3 |\n| 大荆镇   |       |',
      '![大荆镇](./dajing-1.jpg "走访“三农”")\n',
    ].join('\n\n'),
  );
});

test('raw HTML comes out as words, never as HTML', () => {
  const body: RootContent[] = [{ type: 'html', value: '<script>alert(1)</script>' }];
  expect(parseMarkdown(writeMarkdown(body)).children.some(({ type }) => type === 'html')).toBe(false);
  expect(writeMarkdown(body)).toBe('\\<script>alert(1)\\</script>\n');
});

test('a long line is never wrapped', () => {
  const long = '商州区作风建设专项行动取得实效。'.repeat(200);
  expect(writeMarkdown([p(long)])).toBe(`${long}\n`);
});

/** Signs with a meaning in Markdown beside Chinese and Latin words, blanks of several kinds among them. */
const sign = fc.constantFrom(
  ...'*_~`#<>[]()!|\\+-=.:&"“”：，。、—1a网风 　'.split(''),
  ...['**', '~~', '1. ', '- ', '# ', '&lt;', '<b>', '[^1]', '[ ] ', 'www.a.cn', 'http://a.cn/b_c', 'a@b.cn'],
);
const anyText = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
const anyWords: fc.Arbitrary<PhrasingContent[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: anyText.map(text) },
    { weight: 2, arbitrary: anyText.map((value) => bold(value)) },
    anyText.map((value): PhrasingContent => ({ type: 'delete', children: [text(value)] })),
    anyText.map((value): PhrasingContent => ({
      type: 'link',
      url: 'https://a.cn/b',
      children: [text(value)],
    })),
    anyText.map((alt): PhrasingContent => ({ type: 'image', url: './a b.jpg', alt, title: alt })),
    fc.constant<PhrasingContent>({ type: 'break' }),
  ),
  { minLength: 1, maxLength: 4 },
);
const anyParagraph = anyWords.map((children): RootContent => ({ type: 'paragraph', children }));
const anyList: fc.Arbitrary<List> = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(anyParagraph, fc.boolean(), anyParagraph), { minLength: 1, maxLength: 3 }),
  )
  .map(([ordered, items]) =>
    list(
      ordered,
      ...items.map(([own, nests, inner]) =>
        nests ? item(own as never, list(!ordered, item(inner as never))) : item(own as never),
      ),
    ),
  );
const anyBlock = fc.oneof(
  { weight: 4, arbitrary: anyParagraph },
  anyWords.map((children): RootContent => ({ type: 'heading', depth: 2, children })),
  anyList,
  fc
    .array(fc.array(anyText, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows) => table(...rows)),
  anyParagraph.map((inner): RootContent => ({ type: 'blockquote', children: [inner as never] })),
  fc.constant<RootContent>({ type: 'thematicBreak' }),
);
const anyBody = fc.array(anyBlock, { minLength: 1, maxLength: 5 });

test('what is written is read back as the same words, whatever they are', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const meant = normalizeBody(body);
      const read = parseMarkdown(writeMarkdown(body));
      expect(normalizeBody(read.children).map(wordsOf)).toEqual(meant.map(wordsOf));
    }),
    { numRuns: 150 },
  );
});

test('what is written is read back as the same tree, but for the quotes around a bold word', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const meant = normalizeBody(body);
      const read = parseMarkdown(writeMarkdown(body)).children;
      const mayBeNarrow = meant.map((node) => narrowMarks(node));
      const isSame = meant.every((node, index) => {
        const own = read[index];
        return own && (isSameBody([node], [own]) || isSameBody([mayBeNarrow[index] ?? node], [own]));
      });
      expect(isSame && read.length === meant.length).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('the generated bodies call on both parsers', () => {
  const bodies = fc.sample(anyBody, { numRuns: 200, seed: 1 }).map((body) => writeMarkdown(body));
  const slow = bodies.filter((body) => needsCjkParser(body)).length;
  expect(slow).toBeGreaterThan(20);
  expect(slow).toBeLessThan(190);
});

test('texts of nothing but marks are written at once', () => {
  const started = performance.now();
  for (const mark of ['*', '_', '~', '[', '<', '**“', '&', '`', '![', '|'])
    writeMarkdown([p(mark.repeat(3000))]);
  expect(performance.now() - started).toBeLessThan(GROWTH_LIMIT);
});
