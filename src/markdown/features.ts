import type { Features } from 'satteri';
import type { MarkdownWords } from '../locales/zh-CN/markdown.ts';

/** What Markdown means here: plain text stays as typed, no directives (`5:1`), no smart quotes. */
export const plainFeatures = {
  smartPunctuation: false,
  directive: false,
  frontmatter: false,
} as const satisfies Features;

/** The native parser's settings for rendering, with the footnote words of a locale. */
export function renderFeatures(words: MarkdownWords): Features {
  return {
    ...plainFeatures,
    gfm: {
      footnotes: {
        label: words.footnotes,
        backLabel: words.footnoteBack,
        backContent: '↩',
        clobberPrefix: '',
      },
    },
  };
}
