import { chineseLikeness } from './html/chinese-likeness.ts';
import { declaredEncoding } from './html/declared-encoding.ts';
import { decodeMixedLines } from './html/mixed-lines.ts';
import { utf8Damage } from './html/utf8-damage.ts';
import { wideEncoding } from './html/wide-encoding.ts';
import { ImportRefusal } from './import-refusal.ts';

export interface DecodedText {
  /** Without a byte order mark and without NUL. */
  text: string;
  /** As `TextDecoder` names it: `utf-8`, `gb18030`, `big5`, `utf-16le` … */
  encoding: string;
}

/** Below this share of broken sequences a file is damaged UTF-8; GBK read as UTF-8 lies above 0.5. */
const DAMAGED_UTF8 = 0.2;

/** Marks at the very beginning that name the encoding (Unicode 15, 2.6; GB 18030-2022 writes U+FEFF as 84 31 95 33). */
const BYTE_ORDER_MARKS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

/**
 * The text of a page or a plain text, whatever its encoding. What the bytes are counts more than what they declare to be:
 * old pages declare wrongly.
 * @throws {@link ImportRefusal} `empty`, or `binary` for bytes that are no text.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw new ImportRefusal('empty');
  const encoding = encodingOf(bytes);
  const mayBeMixed = encoding === 'gb18030' || (encoding === 'utf-8' && utf8Damage(bytes) > 0);
  const text = mayBeMixed ? decodeMixedLines(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
  if (isNoText(text)) throw new ImportRefusal('binary');
  return { text: text.replaceAll('\0', ''), encoding };
}

function encodingOf(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  if (marked !== undefined && !isMarkedWrongly(bytes, marked)) return marked;
  const wide = wideEncoding(bytes);
  if (wide !== null) return wide;
  const declared = declaredEncoding(bytes);
  const damage = utf8Damage(bytes);
  if (damage === 0 && !isShortGb(bytes, declared)) return 'utf-8';
  if (damage > 0 && damage < DAMAGED_UTF8) return 'utf-8';
  return bestGuess(bytes, declared);
}

/** An editor put a mark of UTF-8 before a GBK page (or a tool glued two files): the rest of the bytes counts. */
function isMarkedWrongly(bytes: Uint8Array, marked: string): boolean {
  return marked === 'utf-8' && utf8Damage(bytes) > 0.5;
}

/** A few signs of GBK can happen to be sound UTF-8, but then of letters that no Chinese page holds (`一` → `һ`). */
function isShortGb(bytes: Uint8Array, declared: string | null): boolean {
  const asUtf8 = chineseLikeness(new TextDecoder('utf-8').decode(bytes), 2_000);
  if (asUtf8.chinese || asUtf8.signs === 0 || asUtf8.signs > 50) return false;
  const asGb = chineseLikeness(new TextDecoder('gb18030').decode(bytes), 2_000);
  return asGb.broken === 0 && asGb.chinese && (declared === 'gb18030' || asGb.common > 0.3);
}

/** Of the encodings of Chinese and the declared one, that whose text looks most like Chinese. */
function bestGuess(bytes: Uint8Array, declared: string | null): string {
  const named = declared === null || (declared === 'windows-1252' && hasLongRuns(bytes)) ? [] : [declared];
  const candidates = [...new Set([...named, 'gb18030', 'big5', 'utf-8'])];
  const sample = bytes.subarray(0, 2_000_000);
  let best = { encoding: 'gb18030', score: -Infinity };
  for (const encoding of candidates) {
    const { common, broken } = chineseLikeness(new TextDecoder(encoding).decode(sample));
    const score = common - 2 * broken + (encoding === declared ? 0.05 : 0);
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}

/** Editors of the West declared their own encoding by default; but no word of theirs has eight accents in a row. */
function hasLongRuns(bytes: Uint8Array): boolean {
  let run = 0;
  return bytes.some((byte) => {
    run = byte > 0x7f ? run + 1 : 0;
    return run === 8;
  });
}

/** More than one control sign in fifty, or one broken sign in five: a program, a picture, or bytes past mending. */
function isNoText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/(?![\t\n\f\r\u0085])\p{Cc}/gu)?.length ?? 0;
  const broken = sample.match(/\ufffd/g)?.length ?? 0;
  return controls * 50 > sample.length || broken * 5 > sample.length;
}
