/** The prose of a file: what a reader reads, each sign with its place in the file. */
export interface FigureText {
  /** The prose, full-width digits, letters and signs made narrow; one sign for each that is read. */
  prose: string;
  /** The same signs as they were written. */
  written: string;
  /** For each sign of the prose its offset in the file; one more entry for the end. */
  offsets: Uint32Array;
}

/** Stands where markup parted two digits, so that `[3](a)[5](b)` is not 35. */
const BREAK = '\u0001';

/** What of a Markdown file is no prose, and what a reader sees in its place. The order is that of precedence. */
const MARKUP: readonly { pattern: string; shown: string }[] = [
  // Front matter, only at the very beginning of the file.
  { pattern: '(?<![^])\\uFEFF?---[ \\t]*\\r?\\n[^]*?\\n---[ \\t]*(?=\\r?\\n|$(?![^]))', shown: BREAK },
  // A fenced block; one that is never closed ends with the file.
  { pattern: '^ {0,3}(?<fence>```|~~~)[^\\n]*(?:\\n[^]*?(?:\\n {0,3}\\k<fence>|$(?![^])))?', shown: BREAK },
  { pattern: '<!--[^]*?(?:-->|$(?![^]))', shown: '' },
  { pattern: '\\{\\/\\*[^]*?(?:\\*\\/\\}|$(?![^]))', shown: '' },
  { pattern: '<(?<raw>script|style)\\b[^]*?(?:<\\/\\k<raw>>|$(?![^]))', shown: BREAK },
  // `code`, within one line.
  { pattern: '``[^\\n]{1,300}?``|`[^`\\n]{1,300}`', shown: BREAK },
  // <https://…>, then tags: those that stand inside a line leave nothing, others part what stands around them.
  { pattern: '<[a-z][a-z+.-]{1,20}:[^<>\\s]{1,2000}>', shown: BREAK },
  {
    pattern: '<\\/?(?:a|b|i|u|s|em|strong|span|font|sup|sub|mark|small|data|del|ins)\\b[^<>]{0,2000}>',
    shown: '',
  },
  { pattern: '<\\/?[A-Za-z][^<>]{0,2000}>', shown: BREAK },
  // [name]: target of a reference link; [^1] marks of footnotes.
  {
    pattern:
      '^ {0,3}\\[(?!\\^)[^\\]\\n]{1,200}\\]:[ \\t]{0,9}(?:<?[!-~]+>?|[.\\/#<]\\S*|[a-z][a-z+.-]{1,20}:\\S*)[ \\t]*(?:["\'(][^\\n]*)?$',
    shown: BREAK,
  },
  { pattern: '\\[\\^[^\\]\\s]{1,50}\\]', shown: BREAK },
  // [words](target) and [words][name]: the words are read.
  { pattern: '!?\\[(?=[^[\\]\\n]{0,500}\\][([])', shown: '' },
  { pattern: '\\]\\([^()\\n]{0,1000}(?:\\([^()\\n]{0,200}\\)[^()\\n]{0,200})?\\)', shown: '' },
  { pattern: '\\]\\[[^[\\]\\n]{0,200}\\]', shown: '' },
  // Emphasis, but neither 7*24 nor a_b.
  { pattern: '(?<!\\d)\\*{1,3}|\\*{1,3}(?!\\d)|(?<!\\w)_{1,3}|_{1,3}(?!\\w)', shown: '' },
  { pattern: '\\\\(?=[!-\\/:-@[-`{-~])', shown: '' },
  { pattern: '&(?:nbsp|ensp|emsp|thinsp|#160|#8194|#8195|#12288);', shown: ' ' },
  { pattern: '&(?:[A-Za-z]{1,20}|#\\d{1,6}|#x[\\dA-Fa-f]{1,6});', shown: BREAK },
];

const NOT_PROSE = new RegExp(MARKUP.map(({ pattern }, index) => `(?<m${index}>${pattern})`).join('|'), 'gm');

/** Full-width digits, letters and those signs that belong to numbers. The comma and the colon keep their width. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％．＋－／]/g;

/** Signs that look like those of a range or a share, and stand for them on many pages. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '〜': '～',
  '∼': '～',
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '―': '—',
  '─': '—',
  '﹪': '%',
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'g');

/** Makes full-width digits, letters and signs narrow, each in its place. */
export function narrow(text: string): string {
  return text
    .replaceAll(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(LOOKALIKE, (sign) => LOOKALIKES[sign] ?? sign);
}

/** Collects the signs that are read, each with its offset. */
class Collector {
  readonly pieces: string[] = [];
  readonly offsets: Uint32Array;
  length = 0;
  last = '';

  constructor(size: number) {
    this.offsets = new Uint32Array(size);
  }

  /** Adds `piece`, whose first sign stands at `from`; `step` is 0 where it stands for something longer. */
  add(piece: string, from: number, step: 0 | 1): void {
    for (let at = 0; at < piece.length; at++) this.offsets[this.length++] = from + at * step;
    this.pieces.push(piece);
    this.last = piece.at(-1) ?? this.last;
  }
}

/** What is shown in place of the markup that was found: a sign, or nothing. */
function shownFor(match: RegExpExecArray): string {
  const index = MARKUP.findIndex((_, at) => match.groups?.[`m${at}`] !== undefined);
  return MARKUP[index]?.shown ?? BREAK;
}

/**
 * Reads the prose of a Markdown or plain text: front matter, code, tags, link targets and marks of emphasis are
 * left out, the words of a link are kept. Takes time in proportion to the length of `source`.
 */
export function toFigureText(source: string): FigureText {
  const collector = new Collector(source.length + 1);
  let from = 0;
  for (const match of source.matchAll(NOT_PROSE)) {
    collector.add(source.slice(from, match.index), from, 1);
    from = match.index + match[0].length;
    const shown = shownFor(match);
    const parts = /\d/.test(collector.last) && /\d/.test(source.charAt(from));
    collector.add(shown === '' && parts ? BREAK : shown, match.index, 0);
  }
  collector.add(source.slice(from), from, 1);
  collector.add('', source.length, 0);
  const written = collector.pieces.join('');
  collector.offsets[collector.length] = source.length;
  return { prose: narrow(written), written, offsets: collector.offsets };
}
