import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { ImportRefusal } from '../../../scripts/import/import-refusal.ts';
import { readHtmlPage } from '../../../scripts/import/read-html.ts';
import { faultsOf, wordsOfPage } from './safe-page.ts';

const STORY = '南坡的梯田今年种上了荞麦，花开得正好。';

function read(html: string | Uint8Array) {
  return readHtmlPage(typeof html === 'string' ? Buffer.from(html) : html);
}

function codeOf(html: string | Uint8Array): string {
  try {
    read(html);
    return 'read';
  } catch (error) {
    if (error instanceof ImportRefusal) return error.code;
    throw error;
  }
}

const noise = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256);

describe('what cannot be imported is refused by name', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a file without a byte', '', 'empty'],
    ['blanks alone', ' \r\n\t　 ', 'empty'],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise]), 'binary'],
    ['noise', noise, 'binary'],
    ['a file of zeros', new Uint8Array(10_000), 'binary'],
    ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61), 'too-big'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x20), 'too-big'],
    ['a million tags', '<b>x</b>'.repeat(500_000), 'too-big'],
    ['a hundred thousand nested elements', '<div>'.repeat(100_000), 'too-big'],
    [
      'frames alone',
      '<frameset rows="80,*"><frame src="a.htm"><noframes>不支持框架</noframes></frameset>',
      'no-article',
    ],
    ['a page of scripts', '<html><script>document.write("x")</script></html>', 'no-article'],
    ['a page of pictures', '<html><title>图</title><img src="a.jpg"></html>', 'no-article'],
    ['a page that is hidden', `<body style="display:none">${STORY}</body>`, 'no-article'],
    ['a page of one comment that never ends', `<!-- ${STORY}`, 'no-article'],
    ['a page inside a script that never ends', `<script>${STORY}</p>`, 'no-article'],
  ])('%s', (_, html, code) => {
    expect(codeOf(html)).toBe(code);
  });
});

describe('what is broken or hostile becomes a safe page with its words', () => {
  test.each<[string, string]>([
    ['ten thousand nested elements', `${'<div>'.repeat(10_000)}${STORY}${'</div>'.repeat(10_000)}`],
    ['three thousand nested lists', `${'<ul><li>'.repeat(3_000)}${STORY}`],
    ['three thousand nested tables', `${'<table><tr><td>'.repeat(3_000)}${STORY}`],
    ['formats that nobody closes', `${'<font size=1><b><i>'.repeat(500)}<p>${STORY}`],
    ['tags closed in the wrong order', `<b><p>${STORY.slice(0, 5)}</b>${STORY.slice(5)}</i></p></div></td>`],
    ['a tag that is never finished', `<p>${STORY}</p><p class="`],
    ['an attribute without its quote', `<p>${STORY}</p><p title="a>b<p>c`],
    ['words between the parts of a table', `<table>${STORY}<tr>甲<td>乙</table>`],
    [
      'spans as wide as the sea',
      `<table border=1><tr><td colspan=99999999 rowspan=9999999>甲</td><td>1</td></tr><tr><td>${STORY}</td></tr></table>`,
    ],
    [
      'spans below zero',
      `<table border=1><tr><td colspan=-1 rowspan=0>甲</td><td>1</td></tr><tr><td>${STORY}</td></tr></table>`,
    ],
    [
      'a CDATA section and a doctype in the middle',
      `<p>${STORY}</p><![CDATA[<script>x</script>]]><!DOCTYPE html>`,
    ],
    ['entities that mean nothing', `<p>&#0;&#xD800;&#x110000;&nope;&${STORY}</p>`],
    [
      'an external entity',
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>${STORY}&x;</p>`,
    ],
    ['a link that runs code', `<p>${STORY}<a href="javascript:alert(1)">甲</a></p>`],
    ['code hidden by tabs and line ends', `<p>${STORY}<a href=" j\tava\nscript&#58;alert(1)">甲</a></p>`],
    ['code hidden by signs of no width', `<p>${STORY}<a href="java\u200bscript:alert(1)\u0001">甲</a></p>`],
    [
      'data in links and pictures',
      `<p>${STORY}<a href="data:text/html,x">甲</a><img src="data:image/png;base64,AA==" alt="乙"></p>`,
    ],
    ['an older script', `<p>${STORY}<a href="VBScript:x">甲</a></p>`],
    ['a base that runs code', `<base href="javascript:x//"><p>${STORY}<a href="a.htm">甲</a></p>`],
    [
      'a canonical address that runs code',
      `<link rel=canonical href="javascript:x"><p>${STORY}<a href="/a">甲</a></p>`,
    ],
    ['an address that pretends', `<p>${STORY}<a href="https://bank.example@evil.example">甲</a></p>`],
    [
      'pictures of the disk',
      `<p>${STORY}</p><img src="file:///etc/passwd" alt="甲"><img src="C:\\a.jpg" alt="乙">`,
    ],
    [
      'drawings with scripts',
      `<p>${STORY}</p><svg onload=x><script>y</script><a href="javascript:z"><text>甲</text></a></svg>`,
    ],
    ['formulas with links', `<p>${STORY}</p><math><mi href="javascript:x">甲</mi></math>`],
    ['templates', `<p>${STORY}</p><template><img src=x onerror=y></template>`],
    ['styles that close too soon', `<style><p></style><p>${STORY}</p>`],
    ['a frame beside words', `<iframe srcdoc="<script>x</script>"></iframe><p>${STORY}</p>`],
    ['a plain text under the name of a page', `第一行\n${STORY}\n1 < 2`],
  ])('%s', (_, html) => {
    const page = read(html);
    expect(faultsOf(page)).toEqual([]);
    expect(wordsOfPage(page).replace(/\s/g, '')).toContain(STORY);
    expect(JSON.stringify(page.blocks)).not.toMatch(/<script|onerror|alert\(/);
  });

  test('Markdown in the words of a page stays words', () => {
    const [line] = read('<p>*一* _二_ [三](javascript:x) &lt;b&gt;四&lt;/b&gt; # 五</p>').blocks;
    expect(line).toMatchObject({
      nodes: [{ type: 'text', value: '*一* _二_ [三](javascript:x) <b>四</b> # 五' }],
    });
  });

  test('UTF-16 that was cut in the middle of a sign is read up to there', () => {
    const bytes = iconv.encode(`<p>${STORY}</p>`, 'utf16le', { addBOM: true });
    expect(wordsOfPage(read(bytes.subarray(0, -1)))).toContain(STORY);
  });
});

describe('what is left out is said', () => {
  test.each([
    ['<iframe src="http://ad.example/1"></iframe>', 'frame', 'http://ad.example/1'],
    ['<div style="display:none">藏起来的话</div>', 'hidden', '藏起来的话'],
    ['<select><option>友情链接</select>', 'form', '友情链接'],
    ['<video src="a.mp4"></video>', 'media', 'a.mp4'],
    ['<script>x</script><script>y</script>', 'script', '<script> × 2'],
    ['<p onclick="x()">话</p>', 'script', 'onclick … × 1'],
    ['<a href="javascript:steal()">领奖</a>', 'unsafe-address', '领奖 javascript:steal()'],
    ['<img src="file:///C:/a.jpg" alt="合影">', 'picture-missing', '合影'],
  ])('%s', (html, why, text) => {
    expect(read(`<p>${STORY}</p>${html}`).left).toContainEqual({ why, text });
  });

  test('but not every item of a long menu', () => {
    const menu = Array.from({ length: 500 }, (_, at) => `<a href="javascript:go(${at})">栏目${at}</a>`).join(
      '',
    );
    expect(read(`<p>${STORY}</p>${menu}`).left.length).toBeLessThanOrEqual(20);
  });
});
