import { posix } from 'node:path';

/** Undoes percent-encoding; a text with a bare `%` stays as it is written. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Path of a picture inside the content folder.
 *
 * @param textPath path of the text that names it, inside the content folder
 * @param written the picture's path as the editor wrote it, relative to the text
 */
export function resolvePicture(textPath: string, written: string): string {
  return posix.join(posix.dirname(textPath), decode(written));
}
