import { alignText } from './align-text.ts';
import type { ProseBlock, ProseLink } from './prose-block.ts';

/** Stands where something that is no prose parts the words. */
const BREAK = '\u0001';

/** Signs that take no room: a reader sees the words on both sides as one. */
const NO_ROOM = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const BLANK = /[\s\u00a0\u3000]/;

/** Any of these: most words have none and are taken as they stand. */
const IS_SPECIAL = new RegExp(`${NO_ROOM.source}|${BLANK.source}`);

/** 汉字 and most signs of Latin texts, none of which is one of the above: told by their number, for there are many. */
function isPlain(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f);
}

/** Between these a line end is no space on the page, and blanks beside a number mean nothing to its reader. */
const WIDE = /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3001-\u303f\uff00-\uffef]/u;

/** Puts the prose of one block together, each sign with its place in the file. */
export class ProseWriter {
  #text = '';
  /** The last sign; asked of the text, it would be put together again each time. */
  #last = '';
  readonly #offsets: number[] = [];
  readonly #links: ProseLink[] = [];

  /** Adds words; `source` is how they are written, from `start` on. */
  text(value: string, source: string, start: number): void {
    if (value === source && !IS_SPECIAL.test(value)) {
      for (let index = 0; index < value.length; index++) this.#offsets.push(start + index);
      this.#text += value;
      this.#last = value.slice(-1) || this.#last;
      return;
    }
    const offsets = alignText(value, source, start);
    for (let index = 0; index < value.length; index++)
      this.#sign(value.charAt(index), offsets[index] ?? start);
  }

  /** Adds a place where nothing is read across. */
  break(offset: number): void {
    this.#sign(BREAK, offset);
  }

  /** Adds a link, whose words `write` adds. */
  link(link: Pick<ProseLink, 'url' | 'plain' | 'empty' | 'start' | 'end'>, write: () => void): void {
    const from = this.#text.length;
    write();
    this.#links.push({ ...link, from, to: this.#text.length });
  }

  finish(kind: ProseBlock['kind'], end: number, where: Pick<ProseBlock, 'heading' | 'cell'>): ProseBlock {
    this.#offsets.push(end);
    return {
      text: this.#text,
      offsets: this.#offsets,
      links: this.#links,
      kind,
      ...where,
    };
  }

  /** Several blanks are one, a line end between 汉字 is none, as on the page. */
  #sign(sign: string, offset: number): void {
    if (isPlain(sign.charCodeAt(0))) {
      this.#push(sign, offset);
      return;
    }
    if (NO_ROOM.test(sign)) return;
    const last = this.#last;
    if (BLANK.test(sign)) {
      if (last === ' ' || (sign === '\n' && WIDE.test(last))) return;
      this.#push(' ', offset);
    } else this.#push(sign, offset);
  }

  #push(sign: string, offset: number): void {
    this.#text += sign;
    this.#last = sign;
    this.#offsets.push(offset);
  }
}
