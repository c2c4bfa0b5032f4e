/** One piece of text to be put in. Offsets are those of the text as the check reads it: no mark at its head, `\n` alone. */
export interface Insert {
  at: number;
  text: string;
}

/**
 * For offsets of a text as the check reads it (without byte-order mark, line ends `\n`) those of the text as it stands
 * in the file.
 */
export function rawOffsets(raw: string): (offset: number) => number {
  const start = raw.startsWith('\uFEFF') ? 1 : 0;
  // Where a Windows line end was read as one sign, everything after it stands one further.
  const pairs: number[] = [];
  let read = 0;
  for (let at = start; at < raw.length; at++) {
    if (raw[at] === '\r' && raw[at + 1] === '\n') pairs.push(read);
    else read += 1;
  }
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return start + offset + low;
  };
}

/** Puts pieces into a raw text; everything else stays as it is. Pieces of one place keep their order. */
export function insertAll(raw: string, inserts: readonly Insert[]): string {
  const toRaw = rawOffsets(raw);
  const newline = raw.includes('\r\n') ? '\r\n' : '\n';
  const parts: string[] = [];
  let from = 0;
  for (const { at, text } of inserts.toSorted((a, b) => a.at - b.at)) {
    const place = toRaw(at);
    parts.push(raw.slice(from, place), text.replaceAll('\n', newline));
    from = place;
  }
  return parts.join('') + raw.slice(from);
}
