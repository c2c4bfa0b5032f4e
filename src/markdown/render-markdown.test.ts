import { describe, expect, it } from 'vitest';
import { markdownWords as english } from '../locales/en/markdown.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderForTest, testContext } from './test-context.ts';

describe('figures', () => {
  it('link to their metric, are counted, and are listed in the order of the text', () => {
    const { html, figures } = renderMarkdown(
      '查找问题[192个](metric:problems-found)，占[](metric:zuofeng/share?at=2022-12-31)。',
      testContext,
    );
    expect(html).toBe(
      '<p>查找问题<a class="fig" href="/base/metrics.html#problems-found" id="cite-1">192个</a>，' +
        '占<a class="fig" href="/base/metrics.html#share" id="cite-2">192个</a>。</p>\n',
    );
    expect(figures).toEqual([
      { target: { kind: 'metric', id: 'problems-found' }, text: '192个', anchor: 'cite-1' },
      {
        target: { kind: 'metric', campaign: 'zuofeng', id: 'share', at: '2022-12-31' },
        text: '192个',
        anchor: 'cite-2',
      },
    ]);
  });

  it('stand in a cell of a table as in a sentence, in their words as typed', () => {
    const { html, figures } = renderMarkdown(
      '| 品种 | 2022年（万吨） | 同比增长（%） |\n| --- | --: | --- |\n| 小麦 | [12.10](metric:wheat?period=2022) | [−0.3](metric:growth) |',
      testContext,
    );
    expect(html).toContain(
      '<td class="right"><a class="fig" href="/base/metrics.html#wheat" id="cite-1">12.10</a></td>',
    );
    expect(html).toContain('<td><a class="fig" href="/base/metrics.html#growth" id="cite-2">−0.3</a></td>');
    expect(figures.map(({ text }) => text)).toEqual(['12.10', '−0.3']);
  });

  it('carry the name of their metric as a tooltip where one is given', () => {
    const context = { ...testContext, metric: () => ({ href: '#m', text: '1个', label: '督帮查找问题' }) };
    expect(renderMarkdown('[192个](metric:a)', context).html).toContain('title="督帮查找问题"');
  });

  it('keep only their words where there is no such metric', () => {
    const { html, figures } = renderMarkdown('[192个](metric:a)', {
      ...testContext,
      metric: () => undefined,
    });
    expect(html).toBe('<p><span class="n">192个</span></p>\n');
    expect(figures).toEqual([]);
  });

  it('without a link stay on one line with their unit, but not in links and code', () => {
    expect(renderForTest('收到8929万元，`3个`，[5个](https://a.cn)')).toBe(
      '<p>收到<span class="n">8929万元</span>，<code>3个</code>，' +
        '<a href="https://a.cn" rel="noopener external">5个</a></p>',
    );
    expect(
      renderForTest('- 1个\n\n## 2个\n\n| 3个 |\n|---|\n| 4个 |').match(/<span class="n">/g),
    ).toHaveLength(4);
  });
});

describe('links', () => {
  it('lead where the site says, and say so when they leave it', () => {
    expect(renderForTest('[一](column:a) [二](/x.html) [三](https://a.cn "题") [四](./y.md)')).toBe(
      '<p><a href="/base/column.html">一</a> <a href="/base/x.html">二</a> ' +
        '<a href="https://a.cn" title="题" rel="noopener external">三</a> <a href="/base/articles/other.html">四</a></p>',
    );
  });

  it('leave only their words where they lead nowhere', () => {
    expect(renderForTest('[一](charts:x)、[二](javascript:x)、[**三**](metric:X)')).toBe(
      '<p>一、二、<strong>三</strong></p>',
    );
  });

  it('reach a heading by its words or by its id', () => {
    const html = renderForTest('[见](#一体部署)、[见](#s-一体部署)\n\n## 一体部署');
    expect(html.match(/href="#s-一体部署"/g)).toHaveLength(2);
    expect(html).toContain('id="s-一体部署"');
  });

  it.each([
    ['网址http://www.x.gov.cn。欢迎访问', '网址<a>http://www.x.gov.cn</a>。欢迎访问'],
    ['（http://www.x.gov.cn/a）', '（<a>http://www.x.gov.cn/a</a>）'],
    ['(http://www.x.gov.cn/a_(b))', '(<a>http://www.x.gov.cn/a_(b)</a>)'],
    ['网站www.x.gov.cn，电话', '网站<a>www.x.gov.cn</a>，电话'],
    ['邮箱：abc@x.gov.cn。欢迎', '邮箱：<a>abc@x.gov.cn</a>。欢迎'],
    ['邮箱abc@x.gov.cn欢迎', '邮箱<a>abc@x.gov.cn</a>欢迎'],
    ['见http://a.cn、https://b.cn/x?a=1;', '见<a>http://a.cn</a>、<a>https://b.cn/x?a=1</a>;'],
    ['见http://a.cn/一/二', '见<a>http://a.cn/</a>一/二'],
    ['见 https://a.cn/x。', '见 <a>https://a.cn/x</a>。'],
    ['见http://localhost与http://一', '见http://localhost与http://一'],
  ])('end a bare address before the Chinese text: %j', (body, expected) => {
    expect(renderForTest(body).replace(/<a [^>]*>/g, '<a>')).toBe(`<p>${expected}</p>`);
  });
});

describe('pictures', () => {
  it('in a paragraph of their own become figures with captions; all but the first load late', () => {
    expect(renderForTest('![甲](./a.jpg "题注3个")\n![乙](./b.jpg)')).toBe(
      '<figure class="picture"><img src="/base/a.jpg" width="30" height="20" alt="甲" decoding="async">' +
        '<figcaption>题注<span class="n">3个</span></figcaption></figure>' +
        '<figure class="picture"><img src="/base/b.jpg" width="30" height="20" alt="乙" loading="lazy" decoding="async">' +
        '</figure>',
    );
  });

  it('inside a line stay there', () => {
    expect(renderForTest('见![甲](./a.jpg)图')).toBe(
      '<p>见<img src="/base/a.jpg" width="30" height="20" alt="甲" decoding="async">图</p>',
    );
  });

  it('keep a link around them', () => {
    expect(renderForTest('[![甲](./a.jpg "题")](https://a.cn)')).toMatch(
      /^<figure class="picture"><a href="https:\/\/a.cn"[^>]*><img [^>]*><\/a><figcaption>题<\/figcaption><\/figure>$/,
    );
  });

  it('are asked for by the name as typed', () => {
    const asked: string[] = [];
    renderMarkdown('![甲](./图片.jpg)', { ...testContext, image: (src) => void asked.push(src) });
    expect(asked).toEqual(['./图片.jpg']);
  });

  it('that are not there leave their alt text', () => {
    expect(renderMarkdown('![甲](./a.jpg)', { ...testContext, image: () => undefined }).html).toBe(
      '<p>甲</p>\n',
    );
  });
});

describe('tables', () => {
  const table = '| 项 | 数 | |\n|:--|--:|:-:|\n| 问题 | 1 | 2 |';

  it('scroll inside a named region, name their columns and align by class', () => {
    const html = renderForTest(table);
    expect(html).toContain('<section class="table" aria-label="表1" tabindex="0"><table>');
    expect(html).toContain('<th scope="col">项</th>');
    expect(html).toMatch(/<th (?=[^>]*scope="col")(?=[^>]*class="right")[^>]*>数<\/th>/);
    expect(html).toContain('<td class="right">1</td>');
    expect(html).not.toContain('style');
  });

  it('have no head without words', () => {
    expect(renderForTest(table)).toContain('<td class="center"></td>\n</tr>\n</thead>');
  });

  it('are counted, or named by their caption', () => {
    const html = renderForTest(
      `${table}\n\n${table}\n\n<table><caption>一览</caption><tr><th>甲<td>1</table>`,
    );
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1])).toEqual([
      '表1',
      '表2',
      '一览',
    ]);
    expect(html).toContain('<th scope="row">甲</th>');
  });
});

describe('headings', () => {
  it('begin at h2, skip no level, and have ids of their own', () => {
    const { html, headings } = renderMarkdown(
      '# 甲\n\n### 乙\n\n# 甲\n\n## 丙[3次](metric:a)[^1]\n\n[^1]: 注',
      testContext,
    );
    expect(headings).toEqual([
      { depth: 2, id: 's-甲', text: '甲' },
      { depth: 3, id: 's-乙', text: '乙' },
      { depth: 2, id: 's-甲-2', text: '甲' },
      { depth: 3, id: 's-丙3次', text: '丙3次' },
    ]);
    expect([...html.matchAll(/<h(\d)/g)].map((match) => match[1])).toEqual(['2', '3', '2', '3', '2']);
  });

  it('never meet an id that the page itself uses', () => {
    expect(renderMarkdown('## main\n\n## !!!\n\n## ??', testContext).headings.map(({ id }) => id)).toEqual([
      's-main',
      's-section',
      's-section-2',
    ]);
  });

  it('inside quotations stay out of the table of contents, and empty ones go', () => {
    const { html, headings } = renderMarkdown('> ## 引\n\n#\n\n## 文', testContext);
    expect(headings.map(({ text }) => text)).toEqual(['文']);
    expect(html.match(/<h2/g)).toHaveLength(2);
  });
});

describe('footnotes', () => {
  const body = '正文[^1]，又[^1]。\n\n[^1]: 注文';

  it('speak the language of the site and link both ways', () => {
    const html = renderForTest(body);
    expect(html).toContain('<h2 id="footnote-label" class="footnotes-title">注释</h2>');
    expect(html).toContain('href="#fn-1" id="fnref-1"');
    expect(html).toContain('<li id="fn-1">');
    expect(html).toContain('aria-label="回到正文（1）"');
    expect(html).toContain('aria-label="回到正文（1-2）"');
    expect(renderMarkdown(body, { ...testContext, words: english }).html).toContain('>Notes</h2>');
  });

  it('come out the same from either parser and beside raw HTML', () => {
    // An empty attribute may be written in two ways.
    const notes = (text: string) =>
      renderForTest(text)
        .replaceAll('=""', '')
        .replace(/^[^]*(?=<section)/, '');
    expect(notes(`${body}\n\n**“一”**二`)).toBe(notes(body));
    expect(notes(`${body}\n\n<b>一</b>`)).toBe(notes(body));
  });
});

describe('plain text', () => {
  it.each([
    '比例5:1,9:30开会',
    '时间:AM',
    '品牌:LED半导体',
    '10~20个',
    '"引号"和\'引号\'，--破折号--，...',
    '（c）(tm) 1/2 x^2^ H~2~O $a$ [[链接]] :smile: ==标==',
    '“弯引号”‘单引号’……——',
  ])('comes out as typed: %j', (body) => {
    expect(renderForTest(body).replace(/<\/?span[^>]*>/g, '')).toBe(`<p>${body}</p>`);
  });

  it('has no space where a line ends between Chinese characters', () => {
    expect(renderForTest('第一行，\n第二行\n**第三行**\n第四行')).toBe(
      '<p>第一行，第二行<strong>第三行</strong>第四行</p>',
    );
    expect(renderForTest('one\ntwo，\n三')).toBe('<p>one\ntwo，三</p>');
  });

  it('loses its full-width indents, which part paragraphs even without an empty line', () => {
    expect(renderForTest('　　第一段。\n　　第二段**重**点。\n　　\n　　第三段。')).toBe(
      '<p>第一段。</p><p>第二段<strong>重</strong>点。</p>\n<p>第三段。</p>',
    );
    expect(renderForTest('姓　名')).toBe('<p>姓　名</p>');
  });

  it('keeps line breaks that are meant', () => {
    expect(renderForTest('一  \n二\\\n三')).toBe('<p>一<br>\n二<br>\n三</p>');
  });

  it('is the same with line ends of any system', () => {
    const body = '# 甲\n\n第一行，\n第二行\n\n- 1个\n- 2个\n';
    expect(renderForTest(body.replaceAll('\n', '\r\n'))).toBe(renderForTest(body));
  });
});

it('names the boxes of a task list', () => {
  expect(renderForTest('- [x] 完\n- [ ] 未')).toBe(
    '<ul class="contains-task-list">\n' +
      '<li class="task-list-item"><span class="task" role="img" aria-label="已完成">☑</span> 完</li>\n' +
      '<li class="task-list-item"><span class="task" role="img" aria-label="未完成">☐</span> 未</li>\n</ul>',
  );
});

it('colours no code', () => {
  expect(renderForTest('```js\nlet a = 1 < 2;\n```')).toBe(
    '<pre tabindex="0"><code class="language-js">let a = 1 &lt; 2;\n</code></pre>',
  );
});
