import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../scripts/import/decode-bytes.ts';
import { readHtmlPage } from '../../../scripts/import/read-html.ts';
import { wordsOfPage } from './safe-page.ts';

const SIMPLE =
  '东湖镇的渡口修好了，群众过河不再绕路。镇里用了三个月，花费二十六万元。“等了十年！”船工老郑说，赶集、上学、看病都方便多了。';
const TRADITIONAL =
  '東湖鎮的渡口修好了，群眾過河不再繞路。鎮裡用了三個月，花費二十六萬元。「等了十年！」船工老鄭說，趕集、上學、看病都方便多了。';
/** 㙍 and 𬭚 have four bytes in GB18030 and none in GBK. */
const RARE = '村名里有两个少见的字：㙍和𬭚，电脑里打不出来。';

const DECLARATIONS = [
  '',
  'utf-8',
  'UTF8',
  'gb2312',
  'GBK',
  'gb18030',
  'big5',
  'iso-8859-1',
  'windows-1252',
  'utf-16',
  'unknown-8',
];

function page(words: string, declared: string): string {
  const meta =
    declared === '' ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${declared}">`;
  return `<html><head>${meta}<title>${words.slice(0, 9)}</title></head><body><p>${words}</p></body></html>`;
}

const ENCODINGS: [string, string, string][] = [
  ['utf8', 'utf-8', SIMPLE],
  ['gb2312', 'gb18030', SIMPLE],
  ['gbk', 'gb18030', SIMPLE],
  ['gb18030', 'gb18030', SIMPLE + RARE],
  ['big5', 'big5', TRADITIONAL],
];

describe.each(ENCODINGS)('bytes of %s', (written, read, words) => {
  test.each(DECLARATIONS)('are read whatever they declare: %o', (declared) => {
    const bytes = iconv.encode(page(words, declared), written);
    expect(decodeBytes(bytes)).toEqual({ encoding: read, text: page(words, declared) });
    expect(wordsOfPage(readHtmlPage(bytes))).toBe(words);
  });

  test.each(DECLARATIONS)('are read although five bytes are damaged, declared %o', (declared) => {
    const bytes = iconv.encode(page(words.repeat(4), declared), written);
    const places = [0.45, 0.55, 0.65, 0.75, 0.85].map((share) => Math.floor(bytes.length * share));
    for (const at of places) if ((bytes[at] ?? 0) > 0x7f) bytes[at] = 0xff;
    expect(decodeBytes(bytes).encoding).toBe(read);
  });

  test('are read as a plain text of one line', () => {
    expect(decodeBytes(iconv.encode(words, written)).text).toBe(words);
  });
});

describe('marks at the beginning', () => {
  test.each(['utf8', 'utf-16le', 'utf-16be'])('%s with its mark, wrongly declared', (encoding) => {
    const bytes = iconv.encode(page(SIMPLE, 'gb2312'), encoding, { addBOM: true });
    expect(decodeBytes(bytes).text).toBe(page(SIMPLE, 'gb2312'));
  });

  test.each(['utf-16le', 'utf-16be'])('%s without a mark', (encoding) => {
    const bytes = iconv.encode(page(SIMPLE, 'utf-8'), encoding, { addBOM: false });
    expect(decodeBytes(bytes).text).toBe(page(SIMPLE, 'utf-8'));
  });

  test('a mark of UTF-8 before a page of GBK', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), iconv.encode(page(SIMPLE, ''), 'gbk')]);
    expect(decodeBytes(bytes).text).toContain(SIMPLE);
  });
});

describe('a page put together from two encodings', () => {
  const parts = [
    '<p>镇里的公告栏在这里，来的人都看得见。</p>',
    `<p>${SIMPLE}</p>`,
    '<p>版权属于东湖镇人民政府办公室。</p>',
    '',
  ];
  test.each([
    ['gbk', 'utf8', 'gbk', 'utf8'],
    ['utf8', 'gbk', 'utf8', 'utf8'],
    ['utf8', 'utf8', 'gbk', 'utf8'],
  ])('%s, %s, %s', (...encodings) => {
    const bytes = Buffer.concat(parts.map((part, at) => iconv.encode(`${part}\n`, encodings[at] ?? 'utf8')));
    expect(decodeBytes(bytes).text).toBe(`${parts.join('\n')}\n`);
  });
});

describe('declarations', () => {
  test.each([
    '<meta charset=gbk>',
    "<META CHARSET='GBK'>",
    '<meta charset = "gb2312" />',
    '<META content="text/html; charset=gb2312" http-equiv=Content-Type>',
    "<meta http-equiv='Content-Type' content='text/html;charset=GB2312'>",
    '<?xml version="1.0" encoding="GB2312"?>',
  ])('%s is understood for a page of two signs', (declaration) => {
    expect(decodeBytes(iconv.encode(`${declaration}<p>一丁</p>`, 'gbk')).text).toContain('一丁');
  });

  test('in a comment does not count', () => {
    expect(decodeBytes(Buffer.from('<!-- <meta charset=big5> --><p>没有声明</p>')).encoding).toBe('utf-8');
  });

  test('of Latin letters counts where the page is in Latin letters', () => {
    const words = '<meta charset=iso-8859-1><p>Déjà vu à la crèche, été</p>';
    expect(decodeBytes(iconv.encode(words, 'latin1')).text).toBe(words);
  });
});

test('a short word that is sound in both encodings is Chinese, not Cyrillic', () => {
  expect(decodeBytes(iconv.encode('<p>一</p>', 'gbk')).text).toBe('<p>一</p>');
  expect(decodeBytes(Buffer.from('<p>联通</p>')).text).toBe('<p>联通</p>');
  expect(decodeBytes(iconv.encode('<p>联通</p>', 'gbk')).text).toBe('<p>联通</p>');
});

test('Cyrillic and accents in UTF-8 stay what they are', () => {
  expect(decodeBytes(Buffer.from('<p>Привет, мир! Café</p>')).text).toBe('<p>Привет, мир! Café</p>');
});
