import { markdownWords } from '../locales/zh-CN/markdown.ts';
import type { RenderContext } from './render-context.ts';
import { renderMarkdown } from './render-markdown.ts';

/** A small site for tests: every link leads somewhere, every metric is 192个, every picture is 30 by 20 pixels. */
export const testContext: RenderContext = {
  words: markdownWords,
  link(target) {
    switch (target.kind) {
      case 'external':
        return { href: target.url, external: true };
      case 'mail':
      case 'phone':
        return { href: target.url };
      case 'anchor':
        return { href: `#${target.anchor}` };
      case 'page':
        return { href: `/base${target.path}` };
      case 'article':
        return { href: '/base/articles/other.html' };
      default:
        return { href: `/base/${target.kind}.html` };
    }
  },
  metric: ({ id }) => ({ href: `/base/metrics.html#${id}`, text: '192个', label: '' }),
  chart: ({ id }) => `c/${id}`,
  image: (src) => ({ src: `/base/${src.replace('./', '')}`, width: 30, height: 20 }),
};

/** The HTML of a Markdown text on that site. */
export function renderForTest(body: string): string {
  return renderMarkdown(body, testContext).html.trim();
}
