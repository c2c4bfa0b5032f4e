import { getImage } from 'astro:assets';
import { resolvePicture } from '../model/picture-path.ts';
import { readPicture } from '../source/picture-file.ts';
import type { PictureFile } from './create-render-context.ts';

/** Widest picture that a text can show, in pixels: 40rem of text at twice the density of an old screen. */
export const TEXT_WIDTH_PX = 1280;

/**
 * Makes one picture ready for the web, no wider than asked for: WebP on pages, JPEG where other programs show it
 * (cards in chats read nothing newer); an SVG stays as it is.
 *
 * @param path the picture's path inside the content folder
 * @returns nothing where there is no such picture
 */
export async function loadPicture(
  path: string,
  widthPx: number,
  type: 'webp' | 'jpeg' = 'webp',
): Promise<PictureFile | undefined> {
  const src = await readPicture(path, import.meta.env.BASE_URL.replace(/\/?$/, '/'));
  if (!src) return undefined;
  const { width, format } = src;
  const image = await getImage({
    src,
    width: Math.min(width, widthPx),
    format: format === 'svg' ? 'svg' : type,
  });
  return { src: image.src, width: Number(image.attributes.width), height: Number(image.attributes.height) };
}

/**
 * Loads the pictures that a text names.
 *
 * @param path the text's own path inside the content folder
 * @param names the pictures' paths as the editor wrote them, relative to the text
 */
export async function loadPictures(path: string, names: Iterable<string>): Promise<Map<string, PictureFile>> {
  const pictures = new Map<string, PictureFile>();
  for (const name of names) {
    const picture = await loadPicture(resolvePicture(path, name), TEXT_WIDTH_PX);
    if (picture) pictures.set(name, picture);
  }
  return pictures;
}
