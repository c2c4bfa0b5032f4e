import { isMap, isNode, isPair, isSeq } from 'yaml';

/** The line end that a text uses; a newline alone where it has none. */
export function newlineOf(text: string): '\n' | '\r\n' {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

/** Offset of the newline that ends the line at `offset`, or of the text's end. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found;
}

/** Number of blanks at the beginning of a line. */
export function lineIndent(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** Indents each line of a text that is not empty. */
export function indentLines(text: string, by: number): string {
  return text.replace(/^(?=[^\r\n])/gm, ' '.repeat(by));
}

/** Where the last word of a node stands: block collections themselves run on over the comments behind them. */
export function lastLeafEnd(node: unknown): number {
  if (isPair(node)) return lastLeafEnd(node.value ?? node.key);
  if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0)
    return lastLeafEnd(node.items.at(-1));
  if (isNode(node) && node.range) return node.range[1];
  throw new Error('A part of the YAML has no place of its own.');
}
