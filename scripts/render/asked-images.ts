import { hashTransform, propsToFilename } from 'astro/assets/utils/node';
import { PICTURE_SERVICE } from '../../src/source/picture-recipe.ts';

/** What Astro asks to be made of a picture. */
type Transform = Parameters<typeof hashTransform>[0] & { src: { src: string } };

/** What Astro keeps of a picture that a page shows, so that a page that is not rendered again keeps it. */
export interface AskedImage {
  originalPath: string;
  hash: string;
  finalPath: string;
  originalSrcPath: string | undefined;
  transform: Transform;
}

/** The pictures that pages ask for while they are rendered. */
export interface AskedImages {
  /** Those asked for since this was last called. */
  take: () => AskedImage[];
}

/**
 * Stands in for the engine's image service where pages are rendered without it: answers with the address that the engine
 * gives, and makes nothing.
 * @param base Path under which the site is mounted.
 * @param onAsked Told the path inside the site of every picture asked for.
 */
export function noteAskedImages(
  base: string,
  onAsked: (path: string) => void = () => undefined,
): AskedImages {
  let asked: AskedImage[] = [];
  const root = base.replace(/\/?$/, '/');
  const addStaticImage = (
    transform: Transform,
    properties: Parameters<typeof hashTransform>[2],
    originalSrcPath?: string,
  ): string => {
    const originalPath = `/${transform.src.src.slice(root.length)}`;
    const hash = hashTransform(transform, PICTURE_SERVICE, properties);
    const finalPath = propsToFilename(originalPath, transform, hash);
    onAsked(finalPath);
    asked.push({ originalPath, hash, finalPath, originalSrcPath, transform });
    return encodeURI(root + finalPath.slice(1));
  };
  (globalThis as { astroAsset?: unknown }).astroAsset = {
    referencedImages: new Set<string>(),
    addStaticImage,
  };
  return {
    take: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
  };
}
