import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';

type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that mean something outside the site's own style sheets. */
const KEPT = new Set([
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'colspan', 'rowspan', 'scope', 'datetime', 'cite'],
  ...['start', 'reversed', 'value', 'lang', 'dir', 'open', 'type', 'checked', 'disabled'],
]);

const ADDRESSES = new Set(['href', 'src', 'cite']);

const valueOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** A figure of the text leads to its metric on the site; in a feed it is a figure. Ways back from notes lead nowhere. */
function isUnwrapped(node: Element): boolean {
  return node.tagName === 'a' && (valueOf(node, 'class') ?? '').split(' ').includes('fig');
}

/** A frame for the site's own styles, which are not there: nothing is left of it. */
const isEmptyFrame = ({ tagName, attrs }: Element): boolean => tagName === 'span' && attrs.length === 0;

const isDropped = (node: Element): boolean => valueOf(node, 'data-footnote-backref') !== undefined;

function clean(node: Child, page: string): Child[] {
  if (!tree.isElementNode(node)) return tree.isCommentNode(node) ? [] : [node];
  if (isDropped(node)) return [];
  const children = node.childNodes.flatMap((child) => clean(child, page));
  if (isUnwrapped(node)) return children;
  node.attrs = node.attrs
    .filter(({ name }) => KEPT.has(name))
    .map(({ name, value }) => ({
      name,
      value: ADDRESSES.has(name) && URL.canParse(value, page) ? new URL(value, page).href : value,
    }));
  node.childNodes = children;
  return isEmptyFrame(node) ? children : [node];
}

/**
 * The HTML of a text as other programs show it: full addresses, no classes, ids or data, figures as plain text.
 * @param page full address of the page that the text stands on
 */
export function feedHtml(html: string, page: string): string {
  const fragment = parseFragment(html);
  fragment.childNodes = fragment.childNodes.flatMap((node) => clean(node, page));
  return serialize(fragment).trim();
}
