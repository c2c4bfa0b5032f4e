import type { Element, ElementContent, Root } from 'hast';
import { mapElements } from './map-elements.ts';
import { splitAtIndents } from './split-at-indents.ts';

const PARAGRAPHS = new Set(['p']);

/** A picture by itself, or a link around nothing but one. */
function pictureIn(node: ElementContent): Element | undefined {
  if (node.type !== 'element') return undefined;
  if (node.tagName === 'img') return node;
  const only = node.children[0];
  return node.tagName === 'a' && node.children.length === 1 && only !== undefined
    ? pictureIn(only)
    : undefined;
}

const isSpace = (node: ElementContent): boolean =>
  (node.type === 'text' && node.value.trim() === '') || (node.type === 'element' && node.tagName === 'br');

/** A picture with its caption, which Markdown writes as the title; `content` is the picture or a link around it. */
function figure(content: Element, picture: Element): Element {
  const { title, ...properties } = picture.properties;
  const image: Element = { ...picture, properties };
  const caption: ElementContent[] =
    typeof title === 'string' && title !== ''
      ? [
          {
            type: 'element',
            tagName: 'figcaption',
            properties: {},
            children: [{ type: 'text', value: title }],
          },
        ]
      : [];
  const shown = content === picture ? image : { ...content, children: [image] };
  const className = ['picture'];
  return { type: 'element', tagName: 'figure', properties: { className }, children: [shown, ...caption] };
}

/** Figures for content of nothing but pictures; undefined for any other. */
function figures(children: readonly ElementContent[]): Element[] | undefined {
  const content = children.filter((child) => !isSpace(child));
  const made = content.flatMap((child) => {
    const picture = pictureIn(child);
    return picture === undefined ? [] : [figure(child as Element, picture)];
  });
  return made.length > 0 && made.length === content.length ? made : undefined;
}

/** Pictures in a paragraph of their own become figures; full-width indents part paragraphs and disappear. */
export function shapeParagraphs(root: Root): Root {
  return mapElements(root, PARAGRAPHS, (node) =>
    splitAtIndents(node.children).flatMap((children) => figures(children) ?? [{ ...node, children }]),
  );
}
