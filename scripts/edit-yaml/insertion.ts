import { parse, stringify } from 'yaml';
import { indentLines, lineEnd } from './text-lines.ts';

/** Where a list stands in the data: `['metrics']`, `['metrics', 0, 'observations']`. */
export type ListPath = readonly (string | number)[];

/** One insertion: everything before and behind it stays as it is. `drop` signs behind the place go. */
export interface Insertion {
  at: number;
  text: string;
  drop?: number;
}

/** `  - id: x` and the lines below it, with the hyphen at column `dash` and `gap` signs from there to the item. */
export function asBlockItem(item: string, dash: number, gap: number): string {
  return `${' '.repeat(dash)}-${' '.repeat(gap - 1)}${indentLines(item, dash + gap).trimStart()}`;
}

/** `{ id: x }`, on one line. */
export function asFlowItem(item: string): string {
  return stringify(parse(item), { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}

/** Whole lines behind the line whose end is `end`; the last line of a text may lack its newline. */
export function insertLines(text: string, end: number, lines: string): Insertion {
  return end >= text.length ? { at: text.length, text: `\n${lines}` } : { at: end + 1, text: `${lines}\n` };
}

/** The end of the line at `from`, or of the last of the comment lines below it that are indented deeper than `column`. */
export function endWithComments(text: string, from: number, column: number): number {
  let end = from > 0 && text[from - 1] === '\n' ? from - 1 : lineEnd(text, from);
  for (let next = end; next < text.length;) {
    const line = text.slice(next + 1, lineEnd(text, next + 1));
    next += 1 + line.length;
    if (/^[ \t]*\r?$/.test(line)) continue;
    if (!/^[ \t]*#/.test(line) || line.search(/#/) <= column) break;
    end = next;
  }
  return end;
}

/** Where a node begins and ends. */
export function rangeOf(node: unknown): [number, number] {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  if (!range) throw new Error('A part of the YAML has no place of its own.');
  return [range[0], range[1]];
}
