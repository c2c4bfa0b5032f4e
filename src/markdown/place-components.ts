import type { BlockContent, Blockquote, Nodes, Paragraph, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { MDX_COMPONENTS } from './mdx-components.ts';

/** A component as MDX reads it. */
interface Component {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: RootContent[];
}

/** What a component becomes on the page: an element with a class, and the attribute that is shown before or after. */
const FORMS: Record<
  string,
  { element: string; role?: string; caption?: { attribute: string; element: string; last: boolean } }
> = {
  Note: { element: 'div', role: 'note', caption: { attribute: 'title', element: 'p', last: false } },
  PullQuote: { element: 'figure', caption: { attribute: 'by', element: 'figcaption', last: true } },
  Timeline: { element: 'div' },
};

function readAttribute({ attributes }: Component, name: string): string {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

/** The element of one component; a name that is not on the list gives its content alone. */
function placeComponent(component: Component): RootContent[] {
  const name = component.name ?? '';
  const form = MDX_COMPONENTS.has(name) ? FORMS[name] : undefined;
  const children = component.children.flatMap((child) => placeNode(child));
  if (!form) return children;
  const words = form.caption ? readAttribute(component, form.caption.attribute) : '';
  const caption: Paragraph[] = words
    ? [
        {
          type: 'paragraph',
          children: [{ type: 'text', value: words }],
          data: { hName: form.caption?.element ?? 'p' },
        },
      ]
    : [];
  const content = form.caption?.last ? [...children, ...caption] : [...caption, ...children];
  const element: Blockquote = {
    type: 'blockquote',
    children: content as BlockContent[],
    data: {
      hName: form.element,
      hProperties: { className: [`mdx-${name.toLowerCase()}`], ...(form.role ? { role: form.role } : {}) },
    },
  };
  return [element];
}

function placeNode(node: Nodes | (Component & { type: string })): RootContent[] {
  if (node.type === 'mdxJsxFlowElement') return placeComponent(node);
  // Inside a line of text there is no room for a block: its words stay.
  if (node.type === 'mdxJsxTextElement')
    return (node as Component).children.flatMap((child) => placeNode(child));
  // Code is never shown and never run.
  if (node.type.startsWith('mdx')) return [];
  if (!('children' in node)) return [node];
  return [{ ...node, children: node.children.flatMap((child) => placeNode(child)) } as RootContent];
}

/** Turns the components of an MDX tree into elements and drops whatever else MDX adds to Markdown. */
export function placeComponents(root: Root): Root {
  return { ...root, children: root.children.flatMap((child) => placeNode(child)) };
}
