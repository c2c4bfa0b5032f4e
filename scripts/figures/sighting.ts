import type { Mention } from '../../src/model/mention.ts';
import type { FigureSubject } from '../../src/model/subject/read-subjects.ts';

/** A figure that a text shows, with all that its proposal is made from. */
export interface Sighting {
  /** As written. */
  text: string;
  figure: Mention;
  /** The passage that it stands in; `figure` has its place there. */
  prose: string;
  /** The words around it, from one comma or stop to the next. */
  clause: string;
  /** The heading that it stands under, without marks; empty where there is none. */
  heading: string;
  /** What it counts. */
  subject: FigureSubject;
  /** Line and column from 1, for people. */
  line: number;
  column: number;
  /** Offsets in the text of the file; undefined in the front matter. */
  span: { start: number; end: number } | undefined;
  /** Whether no link can stand there: a title, the words of a picture. */
  aside: boolean;
  /** Whether it stands inside a link that leads elsewhere. */
  inLink: boolean;
}

// eslint-disable-next-line no-control-regex -- the sign that stands for what is no prose
const ENDS = /[，,。；;！!？?\n\u0001]/u;

/** No clause of a report is longer. */
const REACH = 120;

/** The clause of a passage around a stretch. */
export function clauseAt(prose: string, { from, to }: { from: number; to: number }): string {
  let start = from;
  let end = to;
  while (start > Math.max(0, from - REACH) && !ENDS.test(prose.charAt(start - 1))) start -= 1;
  while (end < Math.min(prose.length, to + REACH) && !ENDS.test(prose.charAt(end))) end += 1;
  return prose.slice(start, end);
}
