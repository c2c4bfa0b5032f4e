import type { PageElement, PageNode, PageParent } from './parse-page.ts';

export function isElement(node: PageNode | PageParent): node is PageElement {
  return 'tagName' in node;
}

export function isText(node: PageNode): node is Extract<PageNode, { nodeName: '#text' }> {
  return node.nodeName === '#text';
}

export function childElements(element: PageParent): PageElement[] {
  return element.childNodes.filter(isElement);
}

/** The value of an attribute as written, entities resolved; `undefined` where it is missing. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The value of a declaration in the element's own `style`, in lower case, without `!important`. */
export function styleOf(element: PageElement, property: string): string | undefined {
  const style = attribute(element, 'style');
  if (style === undefined) return undefined;
  let value: string | undefined;
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim() === property) {
      value = declaration
        .slice(colon + 1)
        .replace(/!\s*important/, '')
        .trim();
    }
  }
  return value;
}

/** Every element below a node, in the page's order. */
export function* descendants(parent: PageParent): Generator<PageElement> {
  // A stack, not recursion: a generator within a generator hands every element through all its ancestors.
  const waiting = childElements(parent).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let at = next.childNodes.length - 1; at >= 0; at -= 1) {
      const child = next.childNodes[at];
      if (child && isElement(child)) waiting.push(child);
    }
  }
}

/** The words below a node, blanks folded, scripts left out; `most` bounds how many signs are gathered. */
export function wordsOf(node: PageNode | PageParent, most = 120): string {
  const pieces: string[] = [];
  gather(node, pieces, { left: most * 4 });
  return pieces
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, most);
}

function gather(node: PageNode | PageParent, pieces: string[], room: { left: number }): void {
  if (room.left <= 0) return;
  if ('value' in node) {
    const piece = node.value.slice(0, room.left);
    pieces.push(piece);
    room.left -= piece.length;
  } else if ('childNodes' in node && !/^(?:script|style)$/.test(node.nodeName)) {
    for (const child of node.childNodes) gather(child, pieces, room);
  }
}
