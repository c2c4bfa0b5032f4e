import { isMap, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  asBlockItem,
  asFlowItem,
  endWithComments,
  insertLines,
  rangeOf,
  type Insertion,
  type ListPath,
} from './insertion.ts';
import { lastLeafEnd, lineIndent } from './text-lines.ts';

/** `[]`: a list begun in block form where it stands alone behind its key, else filled where it is. */
export function replaceEmpty(
  text: string,
  list: YAMLSeq,
  path: ListPath,
  document: Document.Parsed,
  item: string,
): Insertion {
  const [start, end] = rangeOf(list);
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const inner = text.slice(start, end);
  const isPlain = /^\[\s*\]$/.test(inner) && /^[ \t]*\r?(?:\n|$)/.test(text.slice(end));
  if (!isPlain || !isMap(parent) || parent.flow === true || path.length === 0)
    return { at: start + 1, text: inner.includes('#') ? `${asFlowItem(item)}, ` : asFlowItem(item) };
  const from = text.slice(0, start).trimEnd().length;
  const keyIndent = columnOfKeys(text, parent);
  return { at: from, text: `\n${asBlockItem(item, keyIndent + stepOf(text), 2)}`, drop: end - from };
}

/** `metrics:` with nothing behind it. */
export function fillKey(text: string, parent: YAMLMap, key: string, item: string): Insertion {
  const pair = parent.items.find((each) => String(each.key) === key);
  const keyEnd = rangeOf(pair?.key)[1];
  if (parent.flow === true) return { at: text.indexOf(':', keyEnd) + 1, text: ` [${asFlowItem(item)}]` };
  const column = columnOfKeys(text, parent);
  // A written `null` or `~` gives way to the list.
  const written = /^[ \t]*:[ \t]*(?:null|~)(?=[ \t]*(?:\r?\n|$))/i.exec(text.slice(keyEnd));
  const block = asBlockItem(item, column + stepOf(text), 2);
  if (written)
    return { at: text.indexOf(':', keyEnd) + 1, text: `\n${block}`, drop: written[0].trimStart().length - 1 };
  return insertLines(text, endWithComments(text, keyEnd, column), block);
}

/** A key that is not there, behind the last one of its map. */
export function addKey(text: string, parent: YAMLMap, key: string, item: string): Insertion {
  if (parent.flow === true) {
    const last = parent.items.at(-1);
    const at = last ? lastLeafEnd(last) : rangeOf(parent)[0] + 1;
    return { at, text: `${last ? ', ' : ' '}${key}: [${asFlowItem(item)}]${last ? '' : ' '}` };
  }
  const column = columnOfKeys(text, parent);
  const lines = `${' '.repeat(column)}${key}:\n${asBlockItem(item, column + stepOf(text), 2)}`;
  return insertLines(text, endWithComments(text, lastLeafEnd(parent.items.at(-1)), column), lines);
}

/** How far the first key of a map stands from the line's beginning. */
function columnOfKeys(text: string, map: YAMLMap): number {
  const [start] = rangeOf(map.items[0]?.key);
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** How far this text indents a list below its key: two signs, or none where it does so elsewhere. */
function stepOf(text: string): number {
  const found = /^(?<indent>[ ]*)[^\s#-][^\n]*:[ \t]*\r?\n(?<dash>[ ]*)- /m.exec(text)?.groups;
  return found ? lineIndent(found.dash ?? '') - lineIndent(found.indent ?? '') : 2;
}
