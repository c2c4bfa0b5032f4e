import fc from 'fast-check';
import { makeDocx, paragraph, run } from './docx/make-docx.ts';

/** Pieces of which pages are made, in the wild and by those who mean harm. */
const PIECES = [
  ...[
    '首页 > 新闻 > 要闻',
    '当前位置：首页',
    '2023-01-11 09:30',
    '2023年1月11日',
    '20181116',
    '来源：山城日报',
  ],
  ...[
    '本报记者 张 三',
    '（通讯员 李四 王五六）',
    '——走访侧记',
    '一、大厅',
    '（一）窗口',
    '1. 清单',
    '责任编辑：高原',
  ],
  ...['查找问题192个，整改206个，签约134.7亿元。', '约10~20个，其中~3个', '9～16亿', '2万8千', '**“粗”**字'],
  ...[
    '\u3000\u3000段首空两格的一段话，说了很多，也没说什么。',
    '相关阅读',
    '免责声明：本网',
    '上一篇：无',
    '\ufeff',
    '\0',
  ],
  ...[
    '[看](javascript:alert(1))',
    '![图](data:image/png;base64,AAAA)',
    '<b>粗</b>',
    '&lt;script&gt;',
    '| 甲 | 乙 |',
    '---',
    '```',
  ],
  ...[
    '{{7*7}}',
    '${x}',
    '../../etc/passwd',
    '\u202e反写',
    '𠮷野家',
    '👨‍👩‍👧',
    '\r\n',
    '\t',
    '- 项',
    '> 引',
    '# 题',
    '[^1]: 注',
  ],
];
const TAGS = [
  ...[
    '<p>',
    '</p>',
    '<div style="display:none">',
    '</div>',
    '<table>',
    '<tr>',
    '<td rowspan=99999>',
    '</table>',
    '<h1>',
  ],
  ...[
    '</h1>',
    '<script>x()</script>',
    '<style>p{}</style>',
    '<iframe src="//x">',
    '<a href="java\tscript:x">',
    '</a>',
    '<ul>',
  ],
  ...[
    '<li>',
    '</ul>',
    '<br><br>',
    '<img src=x onerror=y>',
    '<svg onload=x>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<o:p>',
    '<font>',
  ],
  ...[
    '<meta charset=gbk>',
    '<base href="javascript:">',
    '<form>',
    '<frameset>',
    '<title>',
    '</title>',
    '<template>',
    '<math>',
  ],
];

const piece = fc.constantFrom(...PIECES);
const joiner = fc.constantFrom('', '\n', '\n\n', ' ', '\u3000');

/** Texts as scraped, cut, doubled and poisoned. */
export const hostileText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'grapheme', maxLength: 30 })),
      joiner,
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.flat().join(''));

/** Pages with broken and hostile markup. */
export const hostilePage = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...TAGS) }, piece), {
    minLength: 1,
    maxLength: 120,
  })
  .map((parts) => `<html><body>${parts.join('')}`);

/** Bytes: real Word files with some bytes changed or cut off, and bytes of any kind. */
export const hostileBytes = fc
  .tuple(
    fc.array(piece, { maxLength: 8 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
    fc.nat(),
  )
  .map(([words, changes, cut]) => {
    const plain = words.map((word) => word.replaceAll(/[\0\ufeff]/g, ''));
    const bytes = new Uint8Array(makeDocx({ body: plain.map((word) => paragraph(run(word))) }));
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    return cut % 3 === 0 ? bytes.slice(0, cut % bytes.length) : bytes;
  });
