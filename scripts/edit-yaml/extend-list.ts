import type { YAMLSeq } from 'yaml';
import {
  asBlockItem,
  asFlowItem,
  endWithComments,
  insertLines,
  rangeOf,
  type Insertion,
} from './insertion.ts';
import { lastLeafEnd } from './text-lines.ts';

/** Behind the last line of the last item, and behind the comments below it that are indented as part of it. */
export function extendBlock(text: string, list: YAMLSeq, item: string): Insertion {
  const starts = list.items.map((each) => rangeOf(each)[0]);
  const last = starts.at(-1) ?? 0;
  const dashAt = text.lastIndexOf('-', last - 1);
  // An item that does not begin on its hyphen's line says nothing about the gap.
  const sameLine = !text.slice(dashAt, last).includes('\n') && last > dashAt;
  const dash = dashAt - (text.lastIndexOf('\n', dashAt) + 1);
  const at = endWithComments(text, lastLeafEnd(list.items.at(-1)), dash);
  const ends = list.items.slice(0, -1).map(lastLeafEnd);
  const isSpaced = ends.length > 0 && /\n[ \t]*\r?\n/.test(text.slice(ends.at(-1), last));
  return insertLines(
    text,
    at,
    (isSpaced ? '\n' : '') + asBlockItem(item, dash, sameLine ? last - dashAt : 2),
  );
}

/** Behind the last item: on a line of its own where that one stands so, else on the same line. */
export function extendFlow(text: string, list: YAMLSeq, item: string): Insertion {
  const last = rangeOf(list.items.at(-1));
  const before = text.lastIndexOf('\n', last[0]) + 1;
  const isAlone = before > rangeOf(list)[0] && text.slice(before, last[0]).trim() === '';
  const added = asFlowItem(item);
  if (!isAlone) return { at: last[1], text: `, ${added}` };
  const rest = /^(?<comma>[ \t]*,)?(?<comment>[ \t]*#[^\r\n]*)?/.exec(text.slice(last[1]));
  const line = `\n${' '.repeat(last[0] - before)}${added}`;
  if (rest?.groups?.comma !== undefined) return { at: last[1] + rest[0].length, text: `${line},` };
  const comment = rest?.[0] ?? '';
  return { at: last[1], text: `,${comment}${line}`, drop: comment.length };
}
