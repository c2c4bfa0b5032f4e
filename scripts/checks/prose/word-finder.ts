/**
 * Says whether a text has the first two signs of any of the words: a table look-up a sign, many times faster than an
 * expression of hundreds of words, which is then tried only on the few texts that pass. Words of one sign count by it.
 */
export function createWordFinder(words: Iterable<string>): (text: string) => boolean {
  const firsts = new Uint8Array(0x10000);
  const seconds = new Uint8Array(0x10000);
  const pairs = new Set<number>();
  for (const word of words) {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (Number.isNaN(first)) continue;
    firsts[first] = Number.isNaN(second) ? 2 : Math.max(1, firsts[first] ?? 0);
    if (Number.isNaN(second)) continue;
    seconds[second] = 1;
    pairs.add(first * 0x10000 + second);
  }
  return (text) => {
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (firsts[code] === 2) return true;
      if (seconds[code] === 1 && firsts[before] === 1 && pairs.has(before * 0x10000 + code)) return true;
      before = code;
    }
    return false;
  };
}
