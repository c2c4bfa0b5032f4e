/** What is to stand between two offsets of a text. */
export interface Mend {
  start: number;
  end: number;
  text: string;
  /** Name of the rule that asks for it. */
  rule: string;
}

/** The mends that can be made together, in order: of two that overlap, the first; the other is found again next time. */
export function pickMends(mends: readonly Mend[]): Mend[] {
  const picked: Mend[] = [];
  let end = -1;
  for (const mend of mends.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mend.start < end || mend.start === mend.end) continue;
    picked.push(mend);
    end = mend.end;
  }
  return picked;
}

/** Makes mends that do not overlap; everything between them stays as it is. */
export function mendText(text: string, mends: readonly Mend[]): string {
  let mended = '';
  let at = 0;
  for (const { start, end, text: right } of mends) {
    mended += text.slice(at, start) + right;
    at = end;
  }
  return mended + text.slice(at);
}
