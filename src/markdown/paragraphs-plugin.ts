import type { Element, ElementContent } from 'hast';
import type { HastPluginDefinition } from 'satteri';
import { splitAtIndents } from './split-at-indents.ts';

/** A picture by itself, or a link around nothing but one. */
function pictureIn(node: ElementContent): Element | undefined {
  if (node.type !== 'element') return undefined;
  if (node.tagName === 'img') return node;
  const only = node.children[0];
  return node.tagName === 'a' && node.children.length === 1 && only !== undefined ? pictureIn(only) : undefined;
}

const isSpace = (node: ElementContent): boolean =>
  (node.type === 'text' && node.value.trim() === '') || (node.type === 'element' && node.tagName === 'br');

/** A picture with its caption, which Markdown writes as the title. */
function figure(content: ElementContent, picture: Element): Element {
  const { title, ...properties } = picture.properties;
  const image: Element = { ...picture, properties };
  const caption: ElementContent[] =
    typeof title === 'string' && title !== ''
      ? [{ type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: title }] }]
      : [];
  const shown = content === picture ? image : { ...(content as Element), children: [image] };
  return {
    ...{ type: 'element', tagName: 'figure', properties: { className: ['picture'] } },
    children: [shown, ...caption],
  };
}

/** Figures for a paragraph of nothing but pictures; undefined for any other. */
function figures(children: readonly ElementContent[]): Element[] | undefined {
  const content = children.filter((child) => !isSpace(child));
  const made = content.flatMap((child) => {
    const picture = pictureIn(child);
    return picture === undefined ? [] : [figure(child, picture)];
  });
  return made.length > 0 && made.length === content.length ? made : undefined;
}

/** Pictures in a paragraph of their own become figures; full-width indents part paragraphs and disappear. */
export function paragraphsPlugin(): HastPluginDefinition {
  return {
    name: 'paragraphs',
    element: {
      filter: ['p'],
      visit(node, visitor) {
        const parts = splitAtIndents(node.children);
        const made = parts.map((children) => figures(children));
        if (parts.length === 1 && parts[0] === node.children && made[0] === undefined) return;
        visitor.replaceNode(
          node,
          parts.flatMap((children, index) => made[index] ?? [{ ...emptyParagraph, children }]),
        );
      },
    },
  };
}

const emptyParagraph = { type: 'element', tagName: 'p', properties: {} } as const;
