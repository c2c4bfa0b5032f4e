/** Signs that part words and mean nothing. */
const EMPTY = /[\s，,。；;：:、“”"'《》（）()·—–\-\d]/gu;

/** Pairs of neighbouring signs without punctuation and digits: what two Chinese phrases can have in common. */
export function pairsOf(text: string): Set<string> {
  const plain = text.replaceAll(EMPTY, '');
  if (plain.length === 1) return new Set([plain]);
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
}

/** How much of `part` stands in `whole`, from 0 to 1. */
export function shareOf(part: string, whole: string): number {
  const pairs = pairsOf(part);
  const others = pairsOf(whole);
  if (pairs.size === 0) return 0;
  return [...pairs].filter((pair) => others.has(pair)).length / pairs.size;
}
