import type { Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import {
  type CompileOptions,
  type Features,
  type MarkdownToHtmlResult,
  markdownToHast,
  markdownToHtml,
} from 'satteri';
import { articleTree } from './article-tree.ts';
import { emptyBlankLines } from './blank-lines.ts';
import { copyTree } from './copy-tree.ts';
import { renderFeatures } from './features.ts';
import { needsCjkParser } from './needs-cjk-parser.ts';
import { parseCjk } from './parse-cjk.ts';
import { parseMdx } from './parse-mdx.ts';
import type { RenderContext, RenderNotes, Rendered } from './render-context.ts';
import { mayHoldHtml, sanitizeHtml } from './sanitize-html.ts';

/** Converts and writes with the native processor alone, the trees being put in by hooks. */
function writeHtml(options: CompileOptions): string {
  // No hook of ours is asynchronous, so the result is there at once.
  return (markdownToHtml('', options) as MarkdownToHtmlResult).html;
}

/** Renders a Markdown tree that was read by another parser than the native one. */
function writeTree(mdast: MdastRoot, features: Features, finish: (tree: Root) => Root): string {
  return writeHtml({
    features,
    mdastPlugins: [
      {
        name: 'parsed',
        before: (root, hook) => {
          hook.replaceNode(root, mdast);
        },
      },
    ],
    hastPlugins: [
      {
        name: 'article',
        before: (root, hook) => {
          hook.replaceNode(root, finish(root));
        },
      },
    ],
  });
}

/** Renders a text that the native processor reads right. */
function writeText(text: string, features: Features, finish: (tree: Root) => Root): string {
  const tree = finish(markdownToHast(text, { features, position: false }) as Root);
  return writeHtml({
    hastPlugins: [
      {
        name: 'article',
        before: (root, hook) => {
          hook.replaceNode(root, tree);
        },
      },
    ],
  });
}

/**
 * Renders the body of an article (without front matter) to HTML that holds no script, no `style` attribute and no
 * address that `context` did not give.
 *
 * @param format `mdx` for the body of an `.mdx` file, whose components become elements; nothing in it is run
 * @throws Only for an `mdx` body that MDX cannot read, which the check has refused with its place.
 */
export function renderMarkdown(body: string, context: RenderContext, format: 'md' | 'mdx' = 'md'): Rendered {
  const text = emptyBlankLines(body.replace(/\r\n?/g, '\n'));
  const rawHtml = format === 'md' && mayHoldHtml(text);
  const features = { ...renderFeatures(context.words), rawHtml };
  const notes: RenderNotes = { headings: [], figures: [] };
  const finish = (tree: Root): Root => {
    const copy = copyTree(tree);
    return articleTree(rawHtml ? sanitizeHtml(copy) : copy, context, notes);
  };
  const parse = format === 'mdx' ? parseMdx : needsCjkParser(text) ? parseCjk : undefined;
  const html = parse ? writeTree(copyTree(parse(text)), features, finish) : writeText(text, features, finish);
  return { html, ...notes };
}
