import { markdownLocale } from '../../../src/locales/markdown.ts';
import { mayHoldHtml } from '../../../src/markdown/sanitize-html.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';
import { findDeepNesting } from '../content/parse-body.ts';
import { findDeepHtml } from '../html/deep-html.ts';
import { figuresOf } from './figures-of.ts';

/**
 * How many figures a page shows as bound that no rule compared. Where a text holds raw HTML its tags are read by a real
 * HTML parser, which may see links where the reader of this check sees none; so the page itself is asked.
 */
export function countHiddenFigures(entry: Entry, content: Content): number {
  const { body } = entry;
  const { html } = content.bodyOf(entry);
  if (!mayHoldHtml(body) || !/metric/i.test(body.replaceAll(/&#x?[\da-f]+;?|[\s\u00ad\u200b]/gi, '')))
    return 0;
  if (findDeepNesting(body) !== -1 || findDeepHtml(html) !== undefined) return 0;
  const { figures } = renderMarkdown(body, {
    words: markdownLocale('zh-CN'),
    link: () => ({ href: '#' }),
    metric: () => ({ href: '#', text: '1', label: '' }),
    chart: () => undefined,
    image: () => undefined,
  });
  const compared = figuresOf(entry, content).bound.filter(({ url }) => url !== undefined);
  return Math.max(0, figures.length - compared.length);
}
