import { closeSync, openSync, readSync } from 'node:fs';
import { resolvePicture } from '../../../src/model/picture-path.ts';
import type { SourceFile } from '../../../src/source/content-files.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';
import { findNearestFile } from './nearest-file.ts';

type Say = Finding['say'] | undefined;

/** How pictures begin that a browser can show; SVG is text. */
const BEGINNINGS = [
  /^\xff\xd8\xff/,
  /^\x89PNG/,
  /^GIF8/,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftypavi[fs]/s,
  /<svg[\s>]/i,
];

/** What is wrong with the address of a picture in an entry; nothing where the picture can be shown. */
export function checkPicture(url: string, entry: Entry, content: Content): Say {
  if (url.trim() === '') return (words) => words.pictureEmpty();
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(url)) {
    const name = url.split(/[\\/]/).at(-1) ?? '';
    return (words) => words.pictureOnComputer({ name });
  }
  if (/^(?:[a-z]+:)?\/\//i.test(url)) return (words) => words.pictureElsewhere();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  // One letter is a drive of Windows.
  if (scheme !== undefined && scheme.length > 1) return (words) => words.pictureScheme({ scheme });
  if (/^(?:[a-z]:|\/)|\\/i.test(url)) return (words) => words.picturePathForm();
  const path = resolvePicture(entry.file.path, url);
  if (path.startsWith('../')) return (words) => words.pictureOutside();
  const file = content.filesByPath.get(path);
  return file ? checkPictureFile(file) : sayMissing(path, entry, content);
}

/** What is wrong with a file that should be a picture, by its name and its first bytes. */
export function checkPictureFile(file: SourceFile): Say {
  if (file.kind !== 'picture') return (words) => words.notAPicture({ path: file.path });
  if (BEGINNINGS.some((beginning) => beginning.test(readBeginning(file.absolute)))) return undefined;
  return (words) => words.pictureDamaged({ path: file.path });
}

/** The first bytes of a file, a character each; an SVG may have a long comment before its root. */
function readBeginning(path: string): string {
  const bytes = Buffer.alloc(4096);
  try {
    const file = openSync(path, 'r');
    const length = readSync(file, bytes);
    closeSync(file);
    return bytes.toString('latin1', 0, length);
  } catch {
    return '';
  }
}

function sayMissing(path: string, entry: Entry, content: Content): Say {
  const pictures = content.files.filter(({ kind }) => kind === 'picture').map((file) => file.path);
  const nearest = findNearestFile(path, pictures, entry.file.path);
  return (words) => words.unknownPicture({ path, nearest });
}
