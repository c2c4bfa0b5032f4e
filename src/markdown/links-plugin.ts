import type { Element, ElementContent } from 'hast';
import type { HastPluginDefinition } from 'satteri';
import { anchorId } from './anchor-id.ts';
import { hastText } from './hast-text.ts';
import type { RenderContext, RenderNotes } from './render-context.ts';
import { type MetricTarget, type Target, parseTarget } from './target.ts';

type Anchor = Readonly<Element>;

/** A link that Markdown itself made between a footnote and its mark. */
function isFootnoteLink({ properties }: Anchor): boolean {
  const marked = properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
  return marked && typeof properties.href === 'string' && properties.href.startsWith('#');
}

/** The link to a metric, or its bare words where there is no such metric; notes the figure down. */
function metricLink(node: Anchor, target: MetricTarget, context: RenderContext, notes: RenderNotes): ElementContent[] {
  const metric = context.metric(target);
  if (metric === undefined) return node.children;
  const words = hastText(node).trim();
  const anchor = `cite-${notes.figures.length + 1}`;
  notes.figures.push({ target, text: words || metric.text, anchor });
  return [
    {
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['fig'],
        href: metric.href,
        id: anchor,
        ...(metric.label === '' ? {} : { title: metric.label }),
      },
      children: words === '' ? [{ type: 'text', value: metric.text }] : node.children,
    },
  ];
}

/** Any other link. An anchor names a heading of this article, whose id the renderer has made. */
function plainLink(node: Anchor, target: Target, context: RenderContext): ElementContent[] {
  const written = target.kind === 'anchor' ? { ...target, anchor: anchorId(target.anchor) } : target;
  const found = context.link(written);
  if (found === undefined) return node.children;
  const { title } = node.properties;
  return [
    {
      type: 'element',
      tagName: 'a',
      properties: {
        href: found.href,
        ...(typeof title === 'string' ? { title } : {}),
        ...(found.external === true ? { rel: ['noopener', 'external'] } : {}),
      },
      children: hastText(node).trim() === '' ? [{ type: 'text', value: found.href }] : node.children,
    },
  ];
}

/** Resolves every link, from Markdown or from raw HTML; one that leads nowhere leaves only its words. */
export function linksPlugin(context: RenderContext, notes: RenderNotes): HastPluginDefinition {
  return {
    name: 'links',
    element: {
      filter: ['a'],
      visit(node, visitor) {
        if (isFootnoteLink(node)) return;
        const target = parseTarget(typeof node.properties.href === 'string' ? node.properties.href : '');
        const known = target.kind !== 'unknown' && target.kind !== 'invalid';
        if (!known) visitor.replaceNode(node, node.children);
        else if (target.kind === 'metric') visitor.replaceNode(node, metricLink(node, target, context, notes));
        else visitor.replaceNode(node, plainLink(node, target, context));
      },
    },
  };
}
