import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { pictureType } from './docx/picture-type.ts';
import type { PictureBlock } from './raw-page.ts';

/** A picture larger than this is left to the editor. */
const LIMIT = 30 * 1024 * 1024;

/**
 * The bytes of pictures that a browser saved beside a page (`page_files/photo.jpg`). Only files in the page's own
 * folder are read: an address such as `../../secrets.png` leads nowhere.
 */
export function loadPicturesBeside(pictures: readonly PictureBlock[], page: string): PictureBlock[] {
  return pictures.map((picture) => (picture.bytes ? picture : { ...picture, ...load(picture.src, page) }));
}

function load(src: string, page: string): Pick<PictureBlock, 'bytes' | 'type'> {
  if (/^[a-z][a-z\d+.-]*:|^\/|^\\|\0/i.test(src)) return {};
  try {
    const folder = realpathSync(dirname(page));
    const file = realpathSync(resolve(folder, decodeURIComponent(src.split(/[?#]/, 1)[0] ?? '')));
    if (!file.startsWith(folder + sep) || statSync(file).size > LIMIT) return {};
    const bytes = readFileSync(file);
    const type = pictureType(bytes);
    return type === undefined ? {} : { bytes, type };
  } catch {
    // A picture that is not there is told with the others that could not come along.
    return {};
  }
}
