import type { Element, ElementContent, Root } from 'hast';
import { anchorId } from './anchor-id.ts';
import { hastText } from './hast-text.ts';
import { mapElements } from './map-elements.ts';
import type { RenderContext, RenderNotes } from './render-context.ts';
import { type MetricTarget, type Target, parseTarget } from './target.ts';

const LINKS = new Set(['a']);

/** A link that Markdown itself made between a footnote and its mark. */
function isFootnoteLink({ properties }: Element): boolean {
  const marked = properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
  return marked && typeof properties.href === 'string' && properties.href.startsWith('#fn');
}

/** The link to a metric, or its bare words where there is no such metric; notes the figure down. */
function metricLink(
  node: Element,
  target: MetricTarget,
  context: RenderContext,
  notes: RenderNotes,
): ElementContent[] {
  const metric = context.metric(target);
  if (metric === undefined) return node.children;
  const words = hastText(node).trim();
  const anchor = `cite-${notes.figures.length + 1}`;
  notes.figures.push({ target, text: words || metric.text, anchor });
  const title = metric.label === '' ? {} : { title: metric.label };
  return [
    {
      type: 'element',
      tagName: 'a',
      properties: { className: ['fig'], href: metric.href, id: anchor, ...title },
      children: words === '' ? [{ type: 'text', value: metric.text }] : node.children,
    },
  ];
}

/** Any other link. An anchor names a heading of this article, whose id the renderer has made. */
function plainLink(node: Element, target: Target, context: RenderContext): ElementContent[] {
  const found = context.link(
    target.kind === 'anchor' ? { ...target, anchor: anchorId(target.anchor) } : target,
  );
  if (found === undefined) return node.children;
  const { title } = node.properties;
  const pictured = mapElements(node, new Set(['img']), () => []) !== node;
  const named = pictured || hastText(node).trim() !== '';
  return [
    {
      type: 'element',
      tagName: 'a',
      properties: {
        href: found.href,
        ...(typeof title === 'string' ? { title } : {}),
        ...(found.external === true ? { rel: ['noopener', 'external'] } : {}),
        // A written-out address has no place to break; the style sheet lets it break anywhere.
        ...(/^(?:https?:|www\.)\S+$/i.test(hastText(node)) ? { className: ['url'] } : {}),
      },
      children: named ? node.children : [{ type: 'text', value: found.href }],
    },
  ];
}

/** Resolves every link, from Markdown or from raw HTML; one that leads nowhere leaves only its words. */
export function resolveLinks(root: Root, context: RenderContext, notes: RenderNotes): Root {
  return mapElements(root, LINKS, (node) => {
    if (isFootnoteLink(node)) return node;
    const target = parseTarget(typeof node.properties.href === 'string' ? node.properties.href : '');
    if (target.kind === 'unknown' || target.kind === 'invalid') return node.children;
    if (target.kind === 'metric') return metricLink(node, target, context, notes);
    return plainLink(node, target, context);
  });
}
