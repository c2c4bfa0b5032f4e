import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';
import { testContext } from './test-context.ts';

const render = (body: string): string => renderMarkdown(body, testContext, 'mdx').html.replace(/\n/g, '');

describe('an .mdx article', () => {
  test('has the figures, emphasis and headings of a Markdown one', () => {
    const html = render('## **“作风”**星\n\n**“作风之星”**评选[192个](metric:a)，8929万元');
    expect(html).toContain('<h2 id="s-作风-星"><strong>“作风”</strong>星</h2>');
    expect(html).toContain('<strong>“作风之星”</strong>评选<a');
    expect(html).toContain('<span class="n">8929万元</span>');
  });

  test('shows a note with its title', () => {
    expect(render('<Note title="编者按">\n\n正文**“甲”**乙\n\n</Note>')).toBe(
      '<div class="mdx-note" role="note"><p>编者按</p><p>正文<strong>“甲”</strong>乙</p></div>',
    );
  });

  test('shows who said a pull quote, after it', () => {
    expect(render('<PullQuote by="村民">\n\n好！\n\n</PullQuote>')).toBe(
      '<figure class="mdx-pullquote"><p>好！</p><figcaption>村民</figcaption></figure>',
    );
  });

  test('shows a timeline round its list', () => {
    expect(render('<Timeline>\n\n- 一\n- 二\n\n</Timeline>')).toBe(
      '<div class="mdx-timeline"><ul><li>一</li><li>二</li></ul></div>',
    );
  });

  test('keeps the words of a component inside a line, where no block can stand', () => {
    expect(render('前<PullQuote>中</PullQuote>后')).toBe('<p>前中后</p>');
  });

  test('escapes what an attribute says', () => {
    expect(render('<Note title="<b>a</b> & {1}">\n\n文\n\n</Note>')).toContain(
      '&lt;b&gt;a&lt;/b&gt; &amp; {1}',
    );
  });

  test.each([
    ['import x from "x"\n\n文', '<p>文</p>'],
    ['文{process.exit()}字', '<p>文字</p>'],
    ['<Unknown onclick="x()">\n\n文\n\n</Unknown>', '<p>文</p>'],
    ['<script>{`alert(1)`}</script>', ''],
    ['[一](javascript:x)', '<p>一</p>'],
  ])('never runs and never prints code: %j', (body, expected) => {
    expect(render(body)).toBe(expected);
  });
});
