import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import { ImportRefusal } from '../import-refusal.ts';

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageParent = DefaultTreeAdapterTypes.ParentNode;

/** Elements of the largest pages of tables are below a tenth of this. */
const MOST_ELEMENTS = 300_000;
/** What is nested deeper is put beside its ancestor: its words stay, and no walk over the tree can exhaust the stack. */
const DEEPEST = 200;
/** Sum of the open elements over all elements: bounds the parser's own search through them to about a second. */
const MOST_WORK = 400_000_000;

/**
 * Parses a page as browsers do, broken or not.
 * @throws {@link ImportRefusal} `too-big` where the page has more elements, or nests them deeper, than any article.
 */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { scriptingEnabled: false, treeAdapter: boundedAdapter() });
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>();
  let [elements, open, work] = [0, 0, 0];
  const depthOf = (node: object) => depths.get(node) ?? 0;
  const homeOf = (parent: PageParent): PageParent => {
    let home = parent;
    while (depthOf(home) >= DEEPEST && 'parentNode' in home && home.parentNode) home = home.parentNode;
    return home;
  };
  return {
    ...defaultTreeAdapter,
    createElement(tag, namespace, attributes) {
      elements += 1;
      work += open;
      if (elements > MOST_ELEMENTS || work > MOST_WORK)
        throw new ImportRefusal('too-big', 'too many elements');
      return defaultTreeAdapter.createElement(tag, namespace, attributes);
    },
    appendChild(parent, node) {
      const home = homeOf(parent);
      depths.set(node, depthOf(home) + 1);
      defaultTreeAdapter.appendChild(home, node);
    },
    insertBefore(parent, node, reference) {
      depths.set(node, depthOf(parent) + 1);
      if (depthOf(parent) < DEEPEST) defaultTreeAdapter.insertBefore(parent, node, reference);
      else defaultTreeAdapter.appendChild(homeOf(parent), node);
    },
    insertText(parent, text) {
      defaultTreeAdapter.insertText(homeOf(parent), text);
    },
    onItemPush() {
      open += 1;
    },
    onItemPop() {
      open -= 1;
    },
  };
}
