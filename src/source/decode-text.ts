import type { Finding } from './finding.ts';
import { placeAt, quoteLine, toLinedText, type LinedText } from './text-place.ts';

/** The longest file that is read, in bytes: no article comes near it. */
export const FILE_LIMIT = 5 * 1024 * 1024;

/** The longest line that is read, in characters: a longer one is a picture or a table pasted as text. */
export const LINE_LIMIT = 200 * 1024;

/** Text that was read from a file: line ends are `\n`, no byte-order mark. Empty when nothing in it can be used. */
export interface DecodedText extends LinedText {
  findings: Finding[];
}

/** Characters that no editor types: they come from a copy out of another program. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

/**
 * Turns the bytes of the file named `file` into text. A byte-order mark and Windows line ends are normal; another
 * encoding, a NUL byte, an endless line or an empty file is a finding, and then there is no text.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.length > FILE_LIMIT) {
    const megabytes = Math.ceil(bytes.length / 1024 / 1024);
    return refuse(file, (words) => words.fileTooLarge({ megabytes, limit: FILE_LIMIT / 1024 / 1024 }));
  }
  if (isUtf16(bytes)) return refuse(file, (words) => words.utf16());
  const raw = decode(bytes, 'utf-8');
  if (raw === undefined) return refuseBytes(bytes, file);
  const lined = toLinedText(raw.replaceAll(/\r\n?/g, '\n'));
  if (lined.text.trim() === '') return refuse(file, (words) => words.emptyFile());
  const finding = findCharacter(lined, file) ?? findLongLine(lined, file);
  return finding ? { ...toLinedText(''), findings: [finding] } : { ...lined, findings: [] };
}

/** Decodes, dropping a byte-order mark; undefined where a byte does not belong to the encoding. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(file: string, say: Finding['say']): DecodedText {
  return { ...toLinedText(''), findings: [{ file, line: 1, column: 1, severity: 'error', say }] };
}

/** UTF-16 has a byte-order mark of its own, or its NUL bytes all stand at odd (or all at even) places. */
function isUtf16(bytes: Uint8Array): boolean {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) return true;
  const parities = new Set<number>();
  let count = 0;
  for (let at = bytes.indexOf(0); at !== -1 && parities.size < 2; at = bytes.indexOf(0, at + 1)) {
    parities.add(at % 2);
    count += 1;
  }
  return parities.size === 1 && count > 2 && count * 20 > bytes.length;
}

/** Reports the first bytes that are not UTF-8, and says so where they read as Chinese in the Windows encoding. */
function refuseBytes(bytes: Uint8Array, file: string): DecodedText {
  const damaged = new TextDecoder('utf-8').decode(bytes).replaceAll(/\r\n?/g, '\n');
  const place = placeAt(file, toLinedText(damaged), damaged.indexOf('\ufffd'));
  const chinese = (damaged.match(/[\u4e00-\u9fff]/g) ?? []).length;
  const broken = (damaged.match(/\ufffd/g) ?? []).length;
  const gbk = broken > chinese ? decode(bytes, 'gb18030')?.replaceAll(/\r\n?/g, '\n') : undefined;
  if (gbk === undefined) {
    return {
      ...toLinedText(''),
      findings: [{ ...place, severity: 'error', say: (words) => words.notUtf8() }],
    };
  }
  const quote = quoteLine(toLinedText(gbk), place.line);
  return {
    ...toLinedText(''),
    findings: [{ ...place, severity: 'error', quote, say: (words) => words.gbk() }],
  };
}

/** The first NUL, control or replacement character of the text. */
function findCharacter(lined: LinedText, file: string): Finding | undefined {
  const match = CONTROL.exec(lined.text);
  if (!match) return undefined;
  const place = placeAt(file, lined, match.index);
  const quote = quoteLine(lined, place.line).replaceAll(new RegExp(CONTROL, 'g'), '\ufffd');
  const code = match[0].charCodeAt(0);
  const say: Finding['say'] = (words) => {
    if (code === 0) return words.nulByte();
    if (code === 0xfffd) return words.damagedCharacter();
    return words.controlCharacter({ code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` });
  };
  return { ...place, severity: 'error', quote, say };
}

function findLongLine({ text, starts }: LinedText, file: string): Finding | undefined {
  const index = starts.findIndex((start, line) => (starts[line + 1] ?? text.length) - start > LINE_LIMIT);
  if (index === -1) return undefined;
  const kilobytes = Math.ceil(((starts[index + 1] ?? text.length) - (starts[index] ?? 0)) / 1024);
  const quote = quoteLine({ text, starts }, index + 1);
  const say: Finding['say'] = (words) => words.longLine({ kilobytes, limit: LINE_LIMIT / 1024 });
  return { file, line: index + 1, column: 1, severity: 'error', quote, say };
}
