/** Where words stand in a text: offsets of the first character and of the one after the last. */
export interface Span {
  start: number;
  end: number;
}

/** What a problem says about the words that it is about. */
export interface Quoted {
  quote?: string;
  message: string;
}

/** The quotation marks that sentences set around an editor's words, in both languages. */
const IN_MARKS = /“([^“”]+)”|‘([^‘’]+)’|'([^']+)'/g;

/**
 * Finds the words of a problem in the text of a page: the words that its sentence names, inside the quoted line where
 * that can be found, else the quoted line itself. Blanks do not count. `undefined` where the page does not show them.
 *
 * @param text what the page shows
 */
export function findWords(text: string, { quote = '', message }: Quoted): Span | undefined {
  const page = squeeze(text);
  const line = squeeze(plainQuote(quote)).text;
  const at = line.length > 1 ? page.text.indexOf(line) : -1;
  const named = namedWords(message).filter((words) => squeeze(plainQuote(quote)).text.includes(words));
  for (const words of named) {
    const inLine = at === -1 ? onlyPlace(page.text, words) : page.text.indexOf(words, at);
    const isInside = inLine !== -1 && (at === -1 || inLine + words.length <= at + line.length);
    if (isInside) return toSpan(page.offsets, inLine, words.length);
  }
  return at === -1 ? undefined : toSpan(page.offsets, at, line.length);
}

/** The words between quotation marks in a sentence, longest first, without blanks. */
function namedWords(message: string): string[] {
  return [...message.matchAll(IN_MARKS)]
    .map((match) => squeeze(plainQuote(match[1] ?? match[2] ?? match[3] ?? '')).text)
    .filter((words) => words !== '')
    .sort((a, b) => b.length - a.length);
}

/** Where words of two characters and more stand if they stand there once; else -1. */
function onlyPlace(text: string, words: string): number {
  const first = words.length > 1 ? text.indexOf(words) : -1;
  return first !== -1 && !text.includes(words, first + 1) ? first : -1;
}

/** A line of Markdown or front matter as the page shows it: no key, no marks, no addresses. */
export function plainQuote(quote: string): string {
  return quote
    .replace(/…$/, '')
    .replace(/^(?:[-+*>]\s+|\d+[.)]\s+|#{1,6}\s+)+/, '')
    .replace(/^(?:- )?[A-Za-z][\w-]*:\s+/, '')
    .replace(/^(["'])(.*)\1$/, '$2')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)?/g, '$1')
    .replaceAll(/\*\*|__|~~|`|(?<!\*)\*(?!\*)/g, '')
    .trim();
}

/** A text without blanks, and where each of its characters stood. */
function squeeze(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let kept = '';
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (/\s/.test(sign)) continue;
    kept += sign;
    offsets.push(index);
  }
  return { text: kept, offsets };
}

function toSpan(offsets: readonly number[], at: number, length: number): Span {
  return { start: offsets[at] ?? 0, end: (offsets[at + length - 1] ?? 0) + 1 };
}
