import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocxPage } from '../../../scripts/import/read-docx.ts';
import { writeMarkdown } from '../../../scripts/import/write-markdown.ts';
import type { Block, LineBlock, RawPage } from '../../../scripts/import/raw-page.ts';
import { makeDocx, paragraph, picture, PNG, run, table, type DocxOptions } from './make-docx.ts';

const BODY = '全区各级各部门把作风建设放在心上，一件一件抓，一月一月督，群众看得见变化，企业得到了实惠。';
const styles = {
  a1: { name: 'heading 1', xml: '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>' },
  a2: { name: 'heading 2', xml: '<w:basedOn w:val="a1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>' },
  t: { name: 'Title', xml: '<w:pPr><w:jc w:val="center"/></w:pPr>' },
  s: { name: 'Subtitle' },
  c: { name: 'caption' },
  toc: { name: 'toc 1' },
};

const read = (options: DocxOptions): Promise<RawPage> => readDocxPage(makeDocx({ styles, ...options }));
const lines = ({ blocks }: RawPage): LineBlock[] => blocks.filter((block) => block.kind === 'line');
const texts = (page: RawPage): string[] => lines(page).map(({ text }) => text);

/** The blocks as Markdown, headings, lists and tables among it. */
function markdown({ blocks }: RawPage): string {
  return writeMarkdown(
    blocks.map((block: Block) => {
      if (block.kind === 'list' || block.kind === 'table') return block.node;
      if (block.kind === 'picture') {
        const image = {
          type: 'image' as const,
          url: block.src,
          alt: block.alt,
          title: block.caption ?? null,
        };
        return { type: 'paragraph' as const, children: [image] };
      }
      return block.heading
        ? { type: 'heading' as const, depth: block.heading, children: block.nodes }
        : { type: 'paragraph' as const, children: block.nodes };
    }),
  );
}

test('an article comes out with its headings, bold words, lists, table and picture', async () => {
  const page = await read({
    numberings: [
      [
        ['decimal', '%1.'],
        ['bullet', '●'],
      ],
    ],
    pictures: [['image1.png', PNG]],
    links: ['https://example.cn/zuofeng'],
    body: [
      paragraph('作风立得住', { style: 't' }),
      paragraph('——商州区作风建设综述', { style: 's' }),
      paragraph('立起来的规矩', { style: 'a1' }),
      paragraph(run('　　一是') + run('抓项目。', { bold: true }) + run(BODY)),
      paragraph('走访企业', { list: [1, 0] }),
      paragraph('记下难题', { list: [1, 1] }),
      paragraph('回访', { list: [1, 0] }),
      paragraph(picture(1, '干部在走访')),
      paragraph('图1 干部走访企业', { style: 'c' }),
      table([
        ['单位', '件数'],
        ['城关', '12'],
      ]),
      paragraph(`<w:hyperlink r:id="link1">${run('详见专题')}</w:hyperlink>`),
    ],
  });
  expect(markdown(page)).toBe(
    [
      '# 作风立得住',
      '——商州区作风建设综述',
      '## 立起来的规矩',
      `一是**抓项目。**${BODY}`,
      '1. 走访企业\n   - 记下难题\n2. 回访',
      '![干部在走访](image1.png "干部走访企业")',
      '| 单位 | 件数 |\n| ---- | ---- |\n| 城关 | 12   |',
      '[详见专题](https://example.cn/zuofeng)\n',
    ].join('\n\n'),
  );
  const [shown] = page.blocks.filter((block) => block.kind === 'picture');
  expect(shown).toMatchObject({ type: 'png', bytes: PNG });
  expect(page.left).toEqual([]);
});

test('numbers that Word makes by itself stand before the words', async () => {
  const page = await read({
    numberings: [
      [
        ['chineseCounting', '%1、'],
        ['chineseCounting', '（%2）'],
        ['decimal', '%1.%3'],
      ],
      [['ideographTraditional', '第%1项']],
    ],
    body: [
      paragraph('总体要求', { style: 'a1', list: [1, 0] }),
      paragraph('指导思想', { list: [1, 1] }),
      paragraph('基本原则', { list: [1, 1] }),
      paragraph('主要任务', { style: 'a1', list: [1, 0] }),
      paragraph('重点', { list: [1, 1] }),
      paragraph('细目', { list: [1, 2] }),
      paragraph('别的', { list: [2, 0] }),
    ],
  });
  expect(texts(page)).toEqual([
    '一、总体要求',
    '（一）指导思想',
    '（二）基本原则',
    '二、主要任务',
    '（一）重点',
    '二.1 细目',
    '第甲项 别的',
  ]);
});

test('a numbering that is not known is told, and the words stay', async () => {
  const page = await read({
    numberings: [[['hebrew1', '%1章']]],
    body: [paragraph('总则', { style: 'a1', list: [1, 0] }), paragraph(BODY)],
  });
  expect(texts(page)).toEqual(['总则', BODY]);
  expect(page.left).toEqual([{ text: '总则', why: 'numbering' }]);
});

test('a large line in the middle is the title, lines in 黑体 or bold stand out', async () => {
  const page = await read({
    body: [
      paragraph(run('商州区作风建设', { font: '方正小标宋简体', size: 44 }), { align: 'center' }),
      paragraph(run('（2023年1月11日）', { size: 32 }), { align: 'center' }),
      paragraph(run(BODY, { size: 32, font: '仿宋' })),
      paragraph(run('一、总体要求', { size: 32, font: '黑体' })),
      paragraph(run('二、', { size: 32, bold: true }) + run('任务', { size: 32, bold: true })),
      paragraph(run(BODY, { size: 32, font: '仿宋' })),
    ],
  });
  expect(lines(page).map(({ heading, strong, align }) => ({ heading, strong, align }))).toEqual([
    { heading: 1, strong: undefined, align: 'center' },
    { heading: undefined, strong: undefined, align: 'center' },
    {},
    { strong: true },
    { strong: true },
    {},
  ]);
});

test('where all words are bold, bold says nothing', async () => {
  const page = await read({
    body: [paragraph(run(BODY, { bold: true })), paragraph(run('短句', { bold: true }))],
  });
  expect(lines(page).every(({ strong }) => strong === undefined)).toBe(true);
  expect(markdown(page)).toBe(`${BODY}\n\n短句\n`);
});

test('Chinese and English names of styles, and the outline alone, make headings', async () => {
  const page = await read({
    styles: { x: { name: '标题 2' }, y: { name: 'heading 3' } },
    body: [
      paragraph('甲', { style: 'x' }),
      paragraph('乙', { style: 'y' }),
      paragraph('丙', { xml: '<w:outlineLvl w:val="1"/>' }),
      paragraph(BODY),
    ],
  });
  expect(lines(page).map(({ heading }) => heading)).toEqual([2, 3, 2, undefined]);
});

test('tracked changes: what was put in stays, what was taken out goes and is told', async () => {
  const page = await read({
    body: [
      paragraph(
        `${run('全区')}<w:ins w:id="1" w:author="a">${run('整改')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>研究</w:delText></w:r></w:del>${run('问题')}`,
      ),
    ],
  });
  expect(texts(page)).toEqual(['全区整改问题']);
  expect(page.left).toEqual([{ text: '研究', why: 'deleted' }]);
});

test('hidden words, prompts and comments stay out and are told', async () => {
  const page = await read({
    comments: ['请核实数字'],
    body: [
      paragraph(
        run('公开') + run('内部', { xml: '<w:vanish/>' }) + '<w:r><w:commentReference w:id="0"/></w:r>',
      ),
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('单击此处输入文字')}</w:sdtContent></w:sdt>`,
      paragraph('目录条目 1', { style: 'toc' }),
    ],
  });
  expect(texts(page)).toEqual(['公开']);
  expect(page.left.map(({ why }) => why).sort()).toEqual(['comment', 'hidden', 'navigation']);
});

test('words in text boxes, fields, formulas and phonetic guides are kept, once', async () => {
  const box = `<w:txbxContent>${paragraph('框里的话')}</w:txbxContent>`;
  const page = await read({
    body: [
      paragraph(
        `${run('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      paragraph(`${run('第')}<w:fldSimple w:instr="SEQ 图">${run('3')}</w:fldSimple>${run('幅')}`),
      paragraph(`<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${run('等于')}`),
      paragraph(
        `<w:r><w:ruby><w:rt>${run('shāng')}</w:rt><w:rubyBase>${run('商')}</w:rubyBase></w:ruby></w:r>${run('州')}`,
      ),
      paragraph(run('面积100m') + run('2', { xml: '<w:vertAlign w:val="superscript"/>' })),
    ],
  });
  expect(texts(page)).toEqual(['正文', '框里的话', '第3幅', 'a+b等于', '商州', '面积100m²']);
});

test('footnotes stand below the text with their signs', async () => {
  const page = await read({
    footnotes: [paragraph('据统计公报。')],
    body: [
      paragraph(`${run('增长一成')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('。')}`),
      paragraph(BODY),
    ],
  });
  expect(texts(page)).toEqual(['增长一成①。', BODY, '① 据统计公报。']);
});

test('merged cells are filled, and told', async () => {
  const page = await read({
    body: [
      table([
        ['镇办', { content: '件数', span: 2 }],
        [{ content: '城关', merge: 'restart' }, '1', '2'],
        [{ content: '', merge: 'continue' }, '3', '4'],
      ]),
    ],
  });
  expect(markdown(page)).toBe(
    '| 镇办 | 件数 | 件数 |\n| ---- | ---- | ---- |\n| 城关 | 1    | 2    |\n| 城关 | 3    | 4    |\n',
  );
  expect(page.left.map(({ why }) => why)).toEqual(['merged-cells']);
});

test('a table that only lays out pictures gives the pictures with the words below them', async () => {
  const page = await read({
    pictures: [
      ['image1.png', PNG],
      ['image2.png', PNG.slice()],
    ],
    body: [
      table([
        [paragraph(picture(1)), paragraph(picture(2))],
        ['整治前', '整治后'],
      ]),
    ],
  });
  expect(page.blocks).toMatchObject([
    { kind: 'picture', src: 'image1.png', caption: '整治前' },
    { kind: 'picture', src: 'image2.png', caption: '整治后' },
  ]);
});

test('a picture that no browser shows is told, and a short line in the middle under a picture is its caption', async () => {
  const page = await read({
    pictures: [
      ['image1.emf', new Uint8Array([1, 0, 0, 0, 9])],
      ['image2.jpg', PNG],
    ],
    body: [
      paragraph(picture(1, '工作流程')),
      paragraph(picture(2, 'C:\\照片\\1.jpg')),
      paragraph('孩子们在新广场上', { align: 'center' }),
      paragraph(BODY),
    ],
  });
  expect(page.left).toEqual([{ text: '工作流程', why: 'picture-missing' }]);
  expect(page.blocks[0]).toMatchObject({
    kind: 'picture',
    type: 'png',
    alt: '',
    caption: '孩子们在新广场上',
  });
});

test('line breaks part paragraphs, but not a heading', async () => {
  const page = await read({
    body: [
      paragraph(`${run('上半句')}<w:r><w:br/></w:r>${run('下半句')}`, { style: 'a2' }),
      paragraph(`${run('第一段')}<w:r><w:br/></w:r>${run('　　第二段')}`),
    ],
  });
  expect(texts(page)).toEqual(['上半句 下半句', '第一段', '第二段']);
});

test('a file of the cloud, with another name for its main part and in UTF-16, is read', async () => {
  const wide = `<?xml version="1.0" encoding="UTF-16"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`;
  const page = await read({
    main: 'document2.xml',
    body: [paragraph(BODY)],
    parts: { 'word/styles.xml': new Uint8Array(Buffer.from(`\ufeff${wide}`, 'utf16le')) },
  });
  expect(texts(page)).toEqual([BODY]);
});

test('lists that count on go on, and a list that counts anew is another', async () => {
  const page = await read({
    numberings: [[['decimal', '%1.']], [['decimal', '%1）']]],
    body: [
      paragraph('甲', { list: [1, 0] }),
      paragraph(BODY),
      paragraph('乙', { list: [1, 0] }),
      paragraph('丙', { list: [2, 0] }),
    ],
  });
  expect(markdown(page)).toBe(`1. 甲\n\n${BODY}\n\n2. 乙\n\n1) 丙\n`);
});

test('letters below an item are a list inside the list', async () => {
  const page = await read({
    numberings: [
      [
        ['decimal', '%1.'],
        ['lowerLetter', '%2)'],
      ],
    ],
    body: [
      paragraph('甲', { list: [1, 0] }),
      paragraph('乙', { list: [1, 1] }),
      paragraph('丙', { list: [1, 0] }),
    ],
  });
  expect(markdown(page)).toBe('1. 甲\n   1. 乙\n2. 丙\n');
});

test('a bold line with a number of Word’s own is no list of one item', async () => {
  const page = await read({
    numberings: [[['decimal', '%1.']]],
    body: [
      paragraph(run('立规矩', { bold: true }), { list: [1, 0] }),
      paragraph(BODY),
      paragraph(run('办实事', { bold: true }), { list: [1, 0] }),
      paragraph(BODY),
    ],
  });
  expect(lines(page).map(({ text, strong }) => ({ text, strong }))).toEqual([
    { text: '1. 立规矩', strong: true },
    { text: BODY, strong: undefined },
    { text: '2. 办实事', strong: true },
    { text: BODY, strong: undefined },
  ]);
});

test('a line of the editor below the last picture is no caption', async () => {
  const page = await read({
    pictures: [['image1.png', PNG]],
    body: [paragraph(BODY), paragraph(picture(1)), paragraph('责任编辑：李四', { align: 'center' })],
  });
  expect(texts(page)).toEqual([BODY, '责任编辑：李四']);
});

/** Files that Word itself wrote come with mammoth. */
const written = (name: string): Promise<RawPage> => {
  const folder = new URL('../../../node_modules/mammoth/test/test-data/', import.meta.url);
  return readDocxPage(new Uint8Array(readFileSync(new URL(name, folder))));
};

test.each([
  ['tables.docx', ['Above', 'Top left Top right\nBottom left Bottom right', 'Below']],
  ['footnotes.docx', ['Ouch①.②', '① A tachyon walks into a bar.', '② Fin.']],
  ['strict-format.docx', ['Test']],
  ['text-box.docx', ['Datum plane']],
  ['utf8-bom.docx', ['This XML has a byte order mark.']],
  ['tiny-picture.docx', ['image1.png']],
])('%s, as Word wrote it, is read', async (name, expected) => {
  const { blocks } = await written(name);
  const shown = blocks.map((block) => {
    if (block.kind === 'picture') return block.src;
    return block.kind === 'list' ? block.items.join() : block.text;
  });
  expect(shown).toEqual(expected);
});
