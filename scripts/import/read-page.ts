import { readFileSync, statSync } from 'node:fs';
import { decodeBytes } from './decode-bytes.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { RawPage } from './raw-page.ts';
import { readDocxPage } from './read-docx.ts';
import { readHtmlPage } from './read-html.ts';
import { readTextPage } from './read-text.ts';

/** More than any page or Word file of an article; what is larger is not even loaded. */
const LIMIT = 50 * 1024 * 1024;

/** Heads of files that are neither page nor text, whatever their names say: PDF, RTF, pictures, archives, programs. */
const FOREIGN = [
  '%PDF',
  '{\\rtf',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  '\x7fELF',
];

/** A page says so by one of these near its beginning; a text that quotes a tag in passing does not. */
const MARKUP =
  /<(?:!doctype\s+html|html|head|body|meta|frameset|title|div|table|p|br|article|section|h[1-6])\b[^<>]*>/i;

/**
 * Reads a file as the page that it holds; what kind of file it is, its bytes say and not its name.
 * @throws {@link ImportRefusal} Where it is none that can be imported; and what the file system throws.
 */
export async function readPage(path: string): Promise<RawPage> {
  if (statSync(path).size > LIMIT) throw new ImportRefusal('too-big');
  const bytes = readFileSync(path);
  const head = bytes.subarray(0, 64).toString('latin1');
  if (bytes.length === 0) throw new ImportRefusal('empty');
  if (head.startsWith('PK') || head.startsWith('\xd0\xcf\x11\xe0')) return readDocxPage(bytes);
  if (FOREIGN.some((mark) => head.startsWith(mark))) throw new ImportRefusal('wrong-type');
  const { text } = decodeBytes(bytes);
  if (text.trim() === '') throw new ImportRefusal('empty');
  return MARKUP.test(text.slice(0, 20_000)) ? readHtmlPage(bytes) : readTextPage(text);
}
