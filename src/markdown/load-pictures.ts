import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { posix } from 'node:path';
import type { PictureFile } from './create-render-context.ts';

/** Every picture of the content folder, by its address in the bundle; none is read before a page asks for it. */
const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/{articles,campaigns}/**/*.{jpg,jpeg,png,webp,avif,gif,svg,JPG,JPEG,PNG}',
);

/** Widest picture that a text can show, in pixels: 40rem of text at twice the density of an old screen. */
const WIDEST_PX = 1280;

/** Finds a file by its path inside the content folder, whatever form the bundler gives to addresses. */
const byPath = new Map(
  Object.entries(files).map(([address, load]) => [
    address.replace(/^.*?\/(articles|campaigns)\//, '$1/'),
    load,
  ]),
);

/** Makes one picture ready for the web: WebP no wider than needed; an SVG stays as it is. */
async function preparePicture(load: () => Promise<{ default: ImageMetadata }>): Promise<PictureFile> {
  const { default: source } = await load();
  const { width, height, format } = source;
  if (format === 'svg') return { src: source.src, width, height };
  const image = await getImage({ src: source, width: Math.min(width, WIDEST_PX), format: 'webp' });
  return {
    src: image.src,
    width: Number(image.attributes.width),
    height: Number(image.attributes.height),
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
    const load = byPath.get(posix.join(posix.dirname(path), decodeURI(name)));
    if (load) pictures.set(name, await preparePicture(load));
  }
  return pictures;
}
