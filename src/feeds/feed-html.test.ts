import { expect, it } from 'vitest';
import { feedHtml } from './feed-html.ts';

it.each([
  [
    'a frame that only the site’s styles use',
    '<p>接入<span class="n">12户</span>，<div><b>好</b></div></p>',
    '<p>接入12户，</p><div><b>好</b></div><p></p>',
  ],
  [
    'words in another language keep it',
    '<p><span lang="en" class="x">River</span></p>',
    '<p><span lang="en">River</span></p>',
  ],
  [
    'a picture and a link lead somewhere from anywhere',
    '<p><img src="/x/_astro/a.webp" alt="甲"><a href="#b">乙</a></p>',
    '<p><img src="https://a.cn/x/_astro/a.webp" alt="甲"><a href="https://a.cn/x/p.html#b">乙</a></p>',
  ],
])('%s', (_, html, expected) => {
  expect(feedHtml(html, 'https://a.cn/x/p.html')).toBe(expected);
});
