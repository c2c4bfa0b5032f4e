/** What Word knows of a paragraph and mammoth's model has no place for. */
export interface ParagraphMark {
  /** Level of a heading style or of the outline, from 1. */
  heading?: number | undefined;
  /** `title` and `subtitle` are the styles of that name, `caption` is 题注. */
  style?: 'title' | 'subtitle' | 'caption' | undefined;
  /** Item of a list. */
  list?: { ordered: boolean; level: number; value: number } | undefined;
  align?: 'center' | 'right' | undefined;
  indented?: boolean | undefined;
  /** Largest size of its words, in half points; 0 where nothing says it. */
  size: number;
}

const PREFIX = 'zongshu:';

/** The mark as the name of a bookmark: the one thing of a paragraph's own that mammoth hands on as it is. */
export function encodeMark(mark: ParagraphMark): string {
  return PREFIX + JSON.stringify(mark);
}

/** The mark in the name of a bookmark; undefined for any other bookmark. */
export function decodeMark(name: string | null | undefined): ParagraphMark | undefined {
  return name?.startsWith(PREFIX) === true
    ? (JSON.parse(name.slice(PREFIX.length)) as ParagraphMark)
    : undefined;
}
