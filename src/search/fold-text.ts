/** Turns one traditional character into the simplified one; every other stays. */
export type Simplify = (character: string) => string;

/** A text as it is compared: lower case, simplified, half width; letters, digits and the signs of numbers alone. */
export interface FoldedText {
  text: string;
  /** For every unit of `text`, where in the text that was folded the character begins that it comes from. */
  at: ArrayLike<number>;
}

/** What the table says of a character that it has not met yet, that falls away, or that becomes several. */
const UNKNOWN = 0;
const NOTHING = 1;
const SEVERAL = 2;

/** What one character becomes: nothing for marks and blanks, several characters for ㎡ or ⑩, é is e and ǜ is u. */
function foldCharacter(character: string, simplify: Simplify): string {
  return Array.from(character.normalize('NFKD').toLowerCase(), simplify)
    .join('')
    .replace(/[^\p{L}\p{N}.%‰]/gu, '');
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;
const POINT = 46;

/**
 * Folds texts, so that １３４．７億, 134.7亿 and 134.7 亿 are one. Marks and blanks fall away: nobody types the quotation
 * marks inside a phrase, nor the tones of Pinyin. Only the point within a number stays, or 134.7 and 1347 would be one; and what says per cent.
 */
export class Folder {
  /** The text that was folded last, in units of UTF-16. */
  codes = new Uint16Array(4096);
  at = new Int32Array(4096);
  length = 0;
  private readonly table = new Uint16Array(65_536);
  private readonly several = new Map<number, string>();
  private readonly simplify: Simplify;

  constructor(simplify: Simplify) {
    this.simplify = simplify;
  }

  /** Folds one line. */
  fold(line: string): void {
    this.length = 0;
    for (let place = 0; place < line.length; place += 1) {
      const code = line.charCodeAt(place);
      const folded = this.table[code];
      if (folded === UNKNOWN) this.learn(code);
      const known = folded === UNKNOWN ? this.table[code] : folded;
      if (known === NOTHING) continue;
      if (known === SEVERAL) place = this.foldLong(line, place);
      else this.push(known ?? 0, place);
    }
  }

  private push(code: number, at: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.at[this.length] = at;
    this.length += 1;
  }

  private grow(): void {
    const [codes, at] = [new Uint16Array(this.length * 2), new Int32Array(this.length * 2)];
    codes.set(this.codes);
    at.set(this.at);
    [this.codes, this.at] = [codes, at];
  }

  private learn(code: number): void {
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    const folded = isHalf ? '' : foldCharacter(String.fromCharCode(code), this.simplify);
    const isPlain = folded.length === 1 && folded !== '.';
    if (isPlain) this.table[code] = folded.charCodeAt(0);
    else this.table[code] = folded === '' && !isHalf ? NOTHING : SEVERAL;
  }

  /** Folds a point, a character of two units, or one that becomes several. Returns its last place. */
  private foldLong(line: string, place: number): number {
    const code = line.codePointAt(place) ?? 0;
    let folded = this.several.get(code);
    if (folded === undefined) {
      folded = foldCharacter(String.fromCodePoint(code), this.simplify);
      this.several.set(code, folded);
    }
    const last = code > 0xffff ? place + 1 : place;
    if (folded === '.') {
      if (
        isDigit(this.length > 0 ? this.codes[this.length - 1] : undefined) &&
        this.beginsDigit(line, last + 1)
      )
        this.push(POINT, place);
    } else {
      for (const unit of folded.replaceAll('.', '').split('')) this.push(unit.charCodeAt(0), place);
    }
    return last;
  }

  private beginsDigit(line: string, place: number): boolean {
    return isDigit(line.charAt(place).normalize('NFKC').charCodeAt(0));
  }
}

const folders = new WeakMap<Simplify, Folder>();

/** The folder that simplifies so; one for each, because it remembers every character that it met. */
export function folderOf(simplify: Simplify): Folder {
  const folder = folders.get(simplify) ?? new Folder(simplify);
  folders.set(simplify, folder);
  return folder;
}

/** Folds a text; see {@link Folder}. */
export function foldText(text: string, simplify: Simplify): FoldedText {
  const folder = folderOf(simplify);
  folder.fold(text);
  const codes = folder.codes.subarray(0, folder.length);
  let folded = '';
  // A call takes so many arguments at most on every browser.
  for (let at = 0; at < codes.length; at += 8192)
    folded += String.fromCharCode(...codes.subarray(at, at + 8192));
  return { text: folded, at: folder.at.slice(0, folder.length) };
}
