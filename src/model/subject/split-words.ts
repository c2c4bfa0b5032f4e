const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a piece of Chinese, as the engine's dictionary parts them; joined they are the text again. */
export function splitWords(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The end of `text` that is whole words and no longer than `most` signs. */
export function lastWords(text: string, most: number): string {
  const words = splitWords(text);
  let taken = '';
  for (const word of words.reverse()) {
    if (taken.length + word.length > most) break;
    taken = word + taken;
  }
  return taken === '' ? text.slice(-most) : taken;
}

/** The beginning of `text` that is whole words and no longer than `most` signs. */
export function firstWords(text: string, most: number): string {
  let taken = '';
  for (const word of splitWords(text)) {
    if (taken.length + word.length > most) break;
    taken += word;
  }
  return taken === '' ? text.slice(0, most) : taken;
}
