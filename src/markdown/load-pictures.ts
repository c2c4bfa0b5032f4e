import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { resolvePicture } from '../model/picture-path.ts';
import type { PictureFile } from './create-render-context.ts';

type LoadPicture = () => Promise<{ default: ImageMetadata }>;

/** Every picture of the content folder, by its address in the bundle; none is read before a page asks for it. */
const files = import.meta.glob<{ default: ImageMetadata }>(
  // Cameras and old systems write the ending in capitals.
  '@content/{articles,campaigns}/**/*.{[jJ][pP][gG],[jJ][pP][eE][gG],[pP][nN][gG],[wW][eE][bB][pP],[aA][vV][iI][fF],[gG][iI][fF],[sS][vV][gG]}',
);

/** The same by path inside the content folder, whatever form the bundler gives to addresses. */
const byPath = new Map<string, LoadPicture>(
  Object.entries(files).map(([address, load]) => [
    address.replace(/^.*\/(?=(?:articles|campaigns)\/)/, ''),
    load,
  ]),
);

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
  const load = byPath.get(path);
  if (!load) return undefined;
  const { default: src } = await load();
  // Astro publishes an original as soon as anything but its copy is looked at.
  const { width, format } = 'clone' in src ? (src.clone as ImageMetadata) : src;
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
