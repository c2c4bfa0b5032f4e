import { getImage } from 'astro:assets';
import { resolvePicture } from '../model/picture-path.ts';
import { readPicture, type ContentPicture } from '../source/picture-file.ts';
import { LONGEST_SIDE_PX } from '../source/picture-limits.ts';
import type { PictureFile } from './render-context.ts';
import { isIcon, sizesOf } from './picture-sizes.ts';

/** Widest picture that a text can show, in pixels: 40rem of text at twice the density of an old screen. */
export const TEXT_WIDTH_PX = 1280;

/** Widths of which a browser chooses, in pixels: a text on an old phone, on a new one or an old screen, on a new one. */
const AVIF_WIDTHS = [480, 800, TEXT_WIDTH_PX];
/** Browsers without AVIF are few and old: one choice less. */
const WEBP_WIDTHS = [800, TEXT_WIDTH_PX];

type Format = 'webp' | 'avif' | 'jpeg';

/** One picture in one format, `widthPx` wide, with narrower ones to choose from. */
async function make(
  src: ContentPicture,
  widthPx: number,
  format: Format,
  widths: readonly number[] = [],
): Promise<Awaited<ReturnType<typeof getImage>>> {
  const choice = widths.filter((width) => width < widthPx);
  return getImage({
    src,
    width: widthPx,
    height: Math.max(1, Math.round((widthPx * src.height) / src.width)),
    format: src.format === 'svg' ? 'svg' : format,
    // JPEG knows no transparency; what shone through would be black.
    ...(format === 'jpeg' ? { background: '#ffffff' } : {}),
    ...(choice.length > 0 && src.format !== 'svg' ? { widths: [...choice, widthPx] } : {}),
  });
}

async function readOwn(path: string): Promise<ContentPicture | undefined> {
  return readPicture(path, import.meta.env.BASE_URL.replace(/\/?$/, '/'));
}

/** Width at which a picture is published: never wider than it is, nor taller than its format can be. */
function publishedWidth({ width, height }: ContentPicture, widthPx: number): number {
  return Math.max(1, Math.min(width, widthPx, Math.floor((LONGEST_SIDE_PX * width) / height)));
}

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
  const src = await readOwn(path);
  if (!src) return undefined;
  const image = await make(src, publishedWidth(src, widthPx), type);
  return { src: image.src, width: Number(image.attributes.width), height: Number(image.attributes.height) };
}

/**
 * Makes a picture ready that is shown as wide as a text: AVIF and WebP, each in several widths. A moving picture stays
 * one file, and so does a picture too small to have anything to choose from.
 *
 * @param path the picture's path inside the content folder
 * @returns nothing where there is no such picture
 */
export async function loadWidePicture(path: string): Promise<PictureFile | undefined> {
  const src = await readOwn(path);
  if (!src) return undefined;
  const width = publishedWidth(src, TEXT_WIDTH_PX);
  const still = src.format !== 'svg' && !src.moving;
  const webp = await make(src, width, 'webp', still ? WEBP_WIDTHS : []);
  const avif = still && !isIcon(width) ? await make(src, width, 'avif', AVIF_WIDTHS) : undefined;
  const height = Number(webp.attributes.height);
  const choice = webp.srcSet.attribute;
  return {
    src: webp.src,
    width,
    height,
    ...(choice === '' ? {} : { srcset: choice }),
    ...(avif ? { avif: avif.srcSet.attribute || avif.src } : {}),
    ...(avif && avif.srcSet.values.length > 0 ? { sizes: sizesOf({ width, height }) } : {}),
  };
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
    const picture = await loadWidePicture(resolvePicture(path, name));
    if (picture) pictures.set(name, picture);
  }
  return pictures;
}
