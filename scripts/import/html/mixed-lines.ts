import { chineseLikeness } from './chinese-likeness.ts';
import { utf8Damage } from './utf8-damage.ts';

const LINE_END = 0x0a;

/**
 * Decodes a page that servers have put together from parts of two encodings: a head in GBK around a text in UTF-8. A line
 * that is sound Chinese in the other encoding, and not in the page's own, is read in the other.
 */
export function decodeMixedLines(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string {
  const other = encoding === 'utf-8' ? 'gb18030' : 'utf-8';
  const [main, second] = [new TextDecoder(encoding), new TextDecoder(other)];
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length;) {
    const end = bytes.indexOf(LINE_END, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    lines.push((isOfOther(line, encoding, second) ? second : main).decode(line));
    start = (end < 0 ? bytes.length : end) + 1;
  }
  return lines.join('\n').replace(/^\ufeff/, '');
}

function isOfOther(line: Uint8Array, encoding: 'utf-8' | 'gb18030', other: TextDecoder): boolean {
  if (!line.some((byte) => byte > 0x7f)) return false;
  const damage = utf8Damage(line);
  // A line of the other encoding breaks at almost every sign; damaged lines break at a few.
  if (encoding === 'utf-8' ? damage < 0.5 : damage > 0) return false;
  const { common, broken, signs } = chineseLikeness(other.decode(line), 2_000);
  return signs >= 4 && broken === 0 && common > 0.25;
}
