import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parse, parseDocument, type Document } from 'yaml';
import { addKey, fillKey, replaceEmpty } from './begin-list.ts';
import { extendBlock, extendFlow } from './extend-list.ts';
import { asBlockItem, type Insertion, type ListPath } from './insertion.ts';
import { newlineOf } from './text-lines.ts';

export type { ListPath } from './insertion.ts';

/**
 * Adds one item at the end of a list in YAML text, by inserting text alone: comments, order, quoting, indentation and
 * line ends of everything else stay. The new item follows the form of its neighbours (block or flow, indentation, blank
 * lines between them). Where the key is absent or empty, the list is begun.
 * @param text YAML alone; of a Markdown file, its front matter without the `---` lines.
 * @param path Keys that lead to the list; all but the last must be there.
 * @param itemYaml The item as block YAML that begins at the first column, as `stringify` of the `yaml` library gives it.
 * @throws Error when `text` is no well-formed YAML, when something other than a list stands at `path`, or when the
 *   result would not say just what was there and the item.
 */
export function appendItem(text: string, path: ListPath, itemYaml: string): string {
  const document = parseDocument(text, { schema: 'core' });
  if (document.errors[0]) throw new Error(`This is no well-formed YAML: ${document.errors[0].message}`);
  const { at, text: added, drop = 0 } = planInsertion(text, document, path, itemYaml.trimEnd());
  const result = text.slice(0, at) + added.replaceAll('\n', newlineOf(text)) + text.slice(at + drop);
  assertOnlyAdded(document, result, path, itemYaml);
  return result;
}

function planInsertion(text: string, document: Document.Parsed, path: ListPath, item: string): Insertion {
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isSeq(list)) {
    if (list.items.length === 0) return replaceEmpty(text, list, path, document, item);
    return list.flow === true ? extendFlow(text, list, item) : extendBlock(text, list, item);
  }
  const key = path.at(-1);
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (typeof key !== 'string' || document.getIn(path) != null)
    throw new Error(`There is no list at ${path.join('.')}.`);
  if (isMap(parent))
    return parent.has(key) ? fillKey(text, parent, key, item) : addKey(text, parent, key, item);
  if (parent !== null || path.length > 1)
    throw new Error(`There is nothing that could hold ${path.join('.')}.`);
  const before = text === '' || text.endsWith('\n') ? '' : '\n';
  return { at: text.length, text: `${before}${key}:\n${asBlockItem(item, 2, 2)}\n` };
}

/** Reads the result and holds it against what was meant: a list with one item more, and nothing else changed. */
function assertOnlyAdded(before: Document.Parsed, result: string, path: ListPath, itemYaml: string): void {
  const after = parseDocument(result, { schema: 'core' });
  const item: unknown = parse(itemYaml);
  const wanted = before.clone() as Document;
  const had: unknown = path.length === 0 ? wanted.toJS() : toPlain(wanted.getIn(path));
  const list = [...(Array.isArray(had) ? (had as unknown[]) : []), item];
  if (path.length === 0) wanted.contents = wanted.createNode(list);
  else wanted.setIn(path, wanted.createNode(list));
  if (after.errors.length > 0 || !isDeepStrictEqual(after.toJS(), wanted.toJS()))
    throw new Error('The item cannot be added to this YAML without changing something else.');
}

function toPlain(node: unknown): unknown {
  return isSeq(node) ? node.toJSON() : node;
}
