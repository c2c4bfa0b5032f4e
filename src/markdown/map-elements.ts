import type { Element, ElementContent, Parents, Root } from 'hast';

/** A node that holds others: the root, an element, or a component of MDX. */
type Holder = Parents | Root;

/** What becomes of an element: itself, other content in its place, or nothing (`[]`). */
export type ElementRule = (element: Element, parent: Holder) => ElementContent | ElementContent[];

/**
 * A copy of the tree in which `rule` has replaced every element of the given names, inner ones first and otherwise in
 * the order of the text. The tree itself is left as it is; parts without such elements are shared.
 */
export function mapElements<T extends Holder>(holder: T, names: ReadonlySet<string>, rule: ElementRule): T {
  const before = holder.children as ElementContent[];
  const children = before.flatMap((child) => {
    if (!('children' in child)) return [child];
    const inner: ElementContent = mapElements(child, names, rule);
    return inner.type === 'element' && names.has(inner.tagName) ? rule(inner, holder) : inner;
  });
  const same = children.length === before.length && children.every((child, index) => child === before[index]);
  return same ? holder : { ...holder, children };
}
