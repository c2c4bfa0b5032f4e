/** One article of our own, as text, as a page and as a Word file: what all three can carry comes out the same. */
import { encode } from 'iconv-lite';
import { makeDocx, paragraph, picture, PNG, run, table } from './docx/make-docx.ts';

const TITLE = '山城区便民服务中心开放日侧记';
const SUBTITLE = '——办事少跑路 窗口多笑脸';
const FIRST =
  '3月5日，山城区便民服务中心迎来第一个开放日，320多名居民走进大厅，看窗口怎样办事、材料怎样流转。';
const HEADINGS = ['一、大厅里的一天', '二、晒出来的清单'];
const SECOND = '上午九点，取号机前排起短队。工作人员老周说：“今天来的人里，有三成是第一次进这个门。”';
const THIRD =
  '中心当天公开办事清单186项，其中121项只跑一次，较去年增加34项；共收到建议57条，约20条当场答复。';
const LAST = '开放日以后每季度举办一次，下一次定在六月。';

/** The same article in the three forms. */
export const ARTICLE = { TITLE, SUBTITLE, FIRST, HEADINGS, SECOND, THIRD, LAST };

const INFO = '2024-03-06 09:30 来源：山城日报 作者：林小满';
const ROWS = [
  ['窗口', '当天办件'],
  ['社保', '86件'],
  ['户籍', '41件'],
];

export function asText(): string {
  const lines = [
    '首页 > 新闻 > 要闻',
    TITLE,
    SUBTITLE,
    INFO,
    `\u3000\u3000${FIRST}`,
    HEADINGS[0],
    `\u3000\u3000${SECOND}`,
    HEADINGS[1],
    `\u3000\u3000${THIRD}`,
    `\u3000\u3000${LAST}`,
    '责任编辑：高原',
    '版权所有 山城日报社',
  ];
  return lines.join('\n\n');
}

function page(withTable: boolean): string {
  const rows = ROWS.map((cells, index) => {
    const tag = index === 0 ? 'th' : 'td';
    return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  });
  return `<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${TITLE}-山城新闻网</title><script>share()</script></head><body>
<div class="nav"><a href="/">首页</a> &gt; <a href="/xw">新闻</a> &gt; <a href="/xw/yw">要闻</a></div>
<h1>${TITLE}</h1><h2 class="sub">${SUBTITLE}</h2>
<div class="info">${INFO}</div>
<div class="content">
<p>\u3000\u3000${FIRST}</p><p><strong>${HEADINGS[0] ?? ''}</strong></p><p>\u3000\u3000${SECOND}</p>
<p><strong>${HEADINGS[1] ?? ''}</strong></p><p>\u3000\u3000${THIRD}</p>
${withTable ? `<table border="1">${rows.join('')}</table>` : ''}
<p>\u3000\u3000${LAST}</p></div>
<p>责任编辑：高原</p><div class="foot">版权所有 山城日报社</div></body></html>`;
}

/** As old pages were saved: GB18030, declared as GB2312. */
export function asGb18030Page({ withTable = false } = {}): Uint8Array {
  return encode(page(withTable), 'gb18030');
}

/** As the office wrote it, with a table and a picture where asked for. */
export function asWord({ withTable = false, withPicture = false } = {}): Uint8Array {
  return makeDocx({
    body: [
      paragraph(run(TITLE, { bold: true, size: 44 }), { align: 'center' }),
      paragraph(run(SUBTITLE), { align: 'center' }),
      paragraph(run(INFO), { align: 'center' }),
      paragraph(run(`\u3000\u3000${FIRST}`)),
      paragraph(run(HEADINGS[0] ?? '', { bold: true })),
      paragraph(run(`\u3000\u3000${SECOND}`)),
      ...(withPicture
        ? [paragraph(picture(1, '居民在大厅取号')), paragraph(run('居民在大厅取号'), { align: 'center' })]
        : []),
      paragraph(run(HEADINGS[1] ?? '', { bold: true })),
      paragraph(run(`\u3000\u3000${THIRD}`)),
      ...(withTable ? [table(ROWS.map((cells) => [...cells]))] : []),
      paragraph(run(`\u3000\u3000${LAST}`)),
      paragraph(run('责任编辑：高原'), { align: 'right' }),
    ],
    ...(withPicture ? { pictures: [['image1.png', PNG]] as const } : {}),
  });
}
