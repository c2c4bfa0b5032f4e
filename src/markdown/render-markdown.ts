import { type HastPluginDefinition, type MarkdownToHtmlResult, markdownToHtml } from 'satteri';
import { emptyBlankLines } from './blank-lines.ts';
import { cjkEmphasis } from './cjk-emphasis.ts';
import { renderFeatures } from './features.ts';
import { headingsPlugin } from './headings-plugin.ts';
import { linksPlugin } from './links-plugin.ts';
import { paragraphsPlugin } from './paragraphs-plugin.ts';
import { picturesPlugin } from './pictures-plugin.ts';
import { prosePlugin } from './prose-plugin.ts';
import type { RenderContext, RenderNotes, Rendered } from './render-context.ts';
import { mayHoldHtml, sanitizePlugin } from './sanitize-plugin.ts';
import { cellsPlugin, tablesPlugin } from './tables-plugin.ts';

/** The plugins that turn Markdown's own HTML into an article's, in their order; `notes` is filled as they run. */
export function articlePlugins(context: RenderContext, notes: RenderNotes): HastPluginDefinition[] {
  return [
    linksPlugin(context, notes),
    picturesPlugin(context),
    paragraphsPlugin(),
    cellsPlugin(),
    tablesPlugin(context),
    prosePlugin(),
    headingsPlugin(notes),
  ];
}

/**
 * Renders the body of an article (without front matter) to HTML that holds no script, no `style` attribute and no
 * address that `context` did not give. Never throws on any text.
 */
export function renderMarkdown(body: string, context: RenderContext): Rendered {
  const text = emptyBlankLines(body.replace(/\r\n?/g, '\n'));
  const notes: RenderNotes = { headings: [], figures: [] };
  const rawHtml = mayHoldHtml(text);
  // No plugin of ours is asynchronous, so there is nothing to wait for.
  const { html } = markdownToHtml(text, {
    features: { ...renderFeatures(context.words), rawHtml },
    mdastPlugins: [cjkEmphasis],
    hastPlugins: [...(rawHtml ? [sanitizePlugin()] : []), ...articlePlugins(context, notes)],
  }) as MarkdownToHtmlResult;
  return { html, ...notes };
}
