import { expect, it } from 'vitest';
import { htmlText } from './html-text.ts';

it.each([
  [
    '<p>问题<a class="fig" href="#f"><span class="n">192个</span></a>，<strong>全部</strong>整改</p>',
    '问题192个，全部整改',
  ],
  ['<p>第一行\n第二行 and\nthird</p>\n<p>再一段</p>', '第一行第二行 and third\n再一段'],
  [
    '<table><tr><th>项目</th><th>数量</th></tr><tr><td>桥</td><td>3座</td></tr></table>',
    '项目　数量\n桥　3座',
  ],
  [
    '<figure><img src="a.webp" alt="一座&#x3C;桥>"><figcaption>图：桥</figcaption></figure>',
    '一座<桥>\n图：桥',
  ],
  ['<ul>\n<li>一\n<ul>\n<li>二</li>\n</ul>\n</li>\n</ul>', '一\n二'],
  ['<p>A &amp; B&nbsp;&quot;C&quot;</p><hr><p>甲<br>乙</p>', 'A & B "C"\n甲\n乙'],
])('%s reads %j', (html, text) => {
  expect(htmlText(html)).toBe(text);
});
