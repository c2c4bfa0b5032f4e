import { ImportRefusal } from '../import-refusal.ts';

/** More than any Word file of an article, pictures included. */
const FILE_LIMIT = 50 * 1024 * 1024;
const ZIP = 'PK\u0003\u0004';
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
/** Heads of files that are often named `.docx` and are something else. */
const OTHER_KINDS =
  /^(?:%PDF|\s*\{\\rtf|\x89PNG|\xff\xd8\xff|GIF8|RIFF|BM|Rar!|7z\xbc\xaf|\s*(?:\xef\xbb\xbf)?<)/;

/** Names of streams in the containers of older Office programs, in UTF-16LE as they are stored. */
const PROTECTED = 'EncryptedPackage';
const OLD_WORD = 'WordDocument';

/**
 * Looks at the first bytes of what should be a .docx.
 * @throws {@link ImportRefusal} Where it is empty, too large, protected, or another kind of file.
 */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ImportRefusal('empty');
  if (bytes.length > FILE_LIMIT) throw new ImportRefusal('too-big');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = buffer.toString('latin1', 0, 64);
  if (head.startsWith(ZIP)) return;
  if (head.startsWith('PK\u0005\u0006')) throw new ImportRefusal('wrong-type', 'an empty archive');
  if (head.startsWith(OLE)) throw oldContainer(buffer);
  throw new ImportRefusal(OTHER_KINDS.test(head) ? 'wrong-type' : 'damaged', 'no archive');
}

/** Word 97 to 2003, a .docx behind a password, or a workbook of that time: all in the same container. */
function oldContainer(buffer: Buffer): ImportRefusal {
  if (buffer.includes(Buffer.from(PROTECTED, 'utf16le'))) return new ImportRefusal('locked');
  if (buffer.includes(Buffer.from(OLD_WORD, 'utf16le'))) return new ImportRefusal('old-word');
  return new ImportRefusal('wrong-type', 'an old container without a Word text');
}
