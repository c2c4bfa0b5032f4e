import type { Root } from 'hast';
import type { Features, HastPluginEntry, MdastPluginEntry } from 'satteri';
import type { MarkdownWords } from '../locales/zh-CN/markdown.ts';
import { articleTree } from './article-tree.ts';
import { renderFeatures } from './features.ts';
import { mdxEmphasis } from './mdx-emphasis.ts';
import { copyTree } from './copy-tree.ts';
import type { ArticleContext } from './render-context.ts';
import { scanMdx } from './scan-mdx.ts';

/** The settings that `@astrojs/markdown-satteri` takes. */
export interface MdxMarkdown {
  mdastPlugins: MdastPluginEntry[];
  hastPlugins: HastPluginEntry[];
  features: Features;
}

/** Stops the compiler at whatever `npm run check` would have refused, should a file ever come by another way. */
const refuseCode: MdastPluginEntry = ({ source, sourceFormat, fileURL }) => {
  const [problem] = sourceFormat === 'mdx' ? scanMdx(source) : [];
  if (problem === undefined) return null;
  throw new Error(
    `${fileURL?.pathname ?? 'mdx'}:${problem.line}:${problem.column}: ${problem.kind} ${problem.text}`,
  );
};

/**
 * What makes `.mdx` articles read like `.md` ones: the same emphasis, links, figures, tables and headings.
 *
 * @param words the words of the site's locale
 * @param contextOf what is known of the site around a file; without `image`, pictures are left to Astro
 */
export function mdxMarkdown(
  words: MarkdownWords,
  contextOf: (file: URL | undefined) => ArticleContext,
): MdxMarkdown {
  const article: HastPluginEntry = ({ fileURL }) => ({
    name: 'article',
    before(root, hook) {
      const notes = { headings: [], figures: [] };
      hook.replaceNode(root, articleTree(copyTree(root as Root), contextOf(fileURL), notes));
    },
  });
  return { mdastPlugins: [refuseCode, mdxEmphasis], hastPlugins: [article], features: renderFeatures(words) };
}
