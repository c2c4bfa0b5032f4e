/** What ends or begins at a sign of the prose. */
export type MarkKind =
  'clause' | 'segment' | 'sentence' | 'passage' | 'open' | 'close' | 'title' | 'title-end';

/** One mark of a passage. */
export interface Mark {
  at: number;
  length: number;
  kind: MarkKind;
}

const KINDS: Readonly<Record<string, MarkKind>> = {
  '，': 'clause',
  ',': 'clause',
  '：': 'clause',
  ':': 'clause',
  '；': 'segment',
  ';': 'segment',
  '。': 'sentence',
  '！': 'sentence',
  '？': 'sentence',
  '!': 'sentence',
  '?': 'sentence',
  '（': 'open',
  '(': 'open',
  '）': 'close',
  ')': 'close',
  '《': 'title',
  '》': 'title-end',
};

const MARKS = /[，,：:；;。！？!?（(）)《》]|\r?\n[\s]*/g;

/** A line end parts passages, unless a sentence goes on behind it (a soft line break of Markdown). */
function lineEnd(prose: string, at: number, text: string, lineStart: number): MarkKind | undefined {
  if (/\n[^\S\n]*\n/.test(text)) return 'passage';
  const line = prose.slice(Math.max(lineStart, at - 60), at).trimEnd();
  return /[。！？；：…”）!?;:)]$/.test(line) || !/[，。；,]/.test(line) ? 'passage' : undefined;
}

/** Finds the marks at which clauses, sentences, brackets and passages end. */
export function findMarks(prose: string): Mark[] {
  const marks: Mark[] = [];
  let lineStart = 0;
  for (const { 0: text, index } of prose.matchAll(MARKS)) {
    const kind = KINDS[text] ?? lineEnd(prose, index, text, lineStart);
    if (text.includes('\n')) lineStart = index + text.length;
    if (kind) marks.push({ at: index, length: text.length, kind });
  }
  return marks;
}
