import type { Nodes, PhrasingContent, RootContent } from 'mdast';

const PUNCTUATION_FIRST = /^[\p{P}\p{S}]+/u;
const PUNCTUATION_LAST = /[\p{P}\p{S}]+$/u;
/** Letters and digits beside which `**` and punctuation form no emphasis; Chinese ones do. */
const LATIN_FIRST = /^(?!\p{Script=Han})[\p{L}\p{N}]/u;
const LATIN_LAST = /(?!\p{Script=Han})[\p{L}\p{N}]$/u;

type Marked = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

/**
 * Bold without the quotes around it where a figure or a Latin letter touches them: `**“之星”**2023` is no emphasis to any
 * reader of Markdown, `“**之星**”2023` is. The words stay; only their marks are a bit narrower.
 */
export function narrowMarks<T extends Nodes | RootContent>(node: T): T {
  if (!('children' in node)) return node;
  const siblings = node.children as Nodes[];
  const children = siblings.flatMap((child, index): Nodes[] => {
    const inner = narrowMarks(child);
    if (!isMarked(inner)) return [inner];
    const touches =
      LATIN_LAST.test(endOf(siblings[index - 1])) || LATIN_FIRST.test(beginningOf(siblings[index + 1]));
    return touches ? narrowed(inner) : [inner];
  });
  return { ...node, children };
}

function isMarked(node: Nodes): node is Marked {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}

const endOf = (node: Nodes | undefined): string => (node?.type === 'text' ? node.value.slice(-2) : '');
const beginningOf = (node: Nodes | undefined): string =>
  node?.type === 'text' ? node.value.slice(0, 2) : '';

/** The punctuation before, the marked words, the punctuation after. */
function narrowed(node: Marked): PhrasingContent[] {
  const children = [...node.children];
  const [before, after] = [cut(children, 0, PUNCTUATION_FIRST), cut(children, -1, PUNCTUATION_LAST)];
  const marked: PhrasingContent[] = children.length === 0 ? [] : [{ ...node, children }];
  return [...before, ...marked, ...after];
}

/** Takes the punctuation off the text at an end of the list. */
function cut(children: PhrasingContent[], at: 0 | -1, pattern: RegExp): PhrasingContent[] {
  const node = children.at(at);
  const found = node?.type === 'text' ? pattern.exec(node.value)?.[0] : undefined;
  if (node?.type !== 'text' || found === undefined) return [];
  const rest = at === 0 ? node.value.slice(found.length) : node.value.slice(0, -found.length);
  const put: PhrasingContent[] = rest === '' ? [] : [{ type: 'text', value: rest }];
  children.splice(at === 0 ? 0 : children.length - 1, 1, ...put);
  return [{ type: 'text', value: found }];
}
