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
  const compared = figuresOf(entry, content).bound.filter(({ url }) => url !== undefined);
  const printed = new Map(compared.map(({ id, known }) => [id, known?.text ?? '']));
  const { figures } = renderMarkdown(body, {
    words: markdownLocale('zh-CN'),
    link: () => ({ href: '#' }),
    metric: ({ id }) => ({ href: '#', text: printed.get(id) ?? '', label: '' }),
    chart: () => undefined,
    image: () => undefined,
  });
  const left = compared.map(({ id, words }) => `${id} ${plain(words)}`);
  return figures.filter(({ target, text }) => {
    const at = left.indexOf(`${target.id} ${plain(text)}`);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  }).length;
}

/** Words without blanks, which page and check may write in different ways. */
const plain = (words: string): string => words.replaceAll(/[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');
