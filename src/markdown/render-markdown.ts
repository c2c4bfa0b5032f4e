import type { Root } from 'hast';
import { type CompileOptions, type MarkdownToHtmlResult, markdownToHast, markdownToHtml } from 'satteri';
import { articleTree } from './article-tree.ts';
import { emptyBlankLines } from './blank-lines.ts';
import { copyTree } from './copy-tree.ts';
import { renderFeatures } from './features.ts';
import { needsCjkParser } from './needs-cjk-parser.ts';
import { parseCjk } from './parse-cjk.ts';
import type { RenderContext, RenderNotes, Rendered } from './render-context.ts';
import { mayHoldHtml, sanitizeHtml } from './sanitize-html.ts';

/** Converts and writes with the native processor alone, the trees being put in by hooks. */
function writeHtml(options: CompileOptions): string {
  // No hook of ours is asynchronous, so the result is there at once.
  return (markdownToHtml('', options) as MarkdownToHtmlResult).html;
}

/**
 * Renders the body of an article (without front matter) to HTML that holds no script, no `style` attribute and no
 * address that `context` did not give. Never throws on any text.
 */
export function renderMarkdown(body: string, context: RenderContext): Rendered {
  const text = emptyBlankLines(body.replace(/\r\n?/g, '\n'));
  const rawHtml = mayHoldHtml(text);
  const features = { ...renderFeatures(context.words), rawHtml };
  const notes: RenderNotes = { headings: [], figures: [] };
  const finish = (tree: Root): Root => {
    const copy = copyTree(tree);
    return articleTree(rawHtml ? sanitizeHtml(copy) : copy, context, notes);
  };
  if (needsCjkParser(text)) {
    const mdast = copyTree(parseCjk(text));
    const html = writeHtml({
      features,
      mdastPlugins: [
        {
          name: 'cjk',
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
    return { html, ...notes };
  }
  const tree = finish(markdownToHast(text, { features, position: false }) as Root);
  const html = writeHtml({
    hastPlugins: [
      {
        name: 'article',
        before: (root, hook) => {
          hook.replaceNode(root, tree);
        },
      },
    ],
  });
  return { html, ...notes };
}
