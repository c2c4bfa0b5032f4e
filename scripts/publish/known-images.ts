import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashTransform, propsToFilename } from 'astro/assets/utils/node';
import { PICTURE_SERVICE } from '../../src/source/picture-recipe.ts';
import { NeedsEngine } from './needs-engine.ts';

/** What Astro asks to be made of a picture. */
type Transform = Parameters<typeof hashTransform>[0] & { src: { src: string } };

/** What Astro keeps of a picture that a page shows, so that a page that is not rendered again keeps it. */
export interface KnownImage {
  originalPath: string;
  hash: string;
  finalPath: string;
  originalSrcPath: string | undefined;
  transform: Transform;
}

/** Answers pages that ask for pictures with those that the last build made. */
export interface KnownImages {
  /** The pictures asked for since this was last called. */
  take: () => KnownImage[];
}

/**
 * Stands in for the engine's image service, as far as the pictures of the last build go.
 * @param dir The workshop, in which these lie.
 */
export function answerWithKnownImages(dir: string, base: string): KnownImages {
  let asked: KnownImage[] = [];
  const root = base.replace(/\/?$/, '/');
  const addStaticImage = (
    transform: Transform,
    properties: Parameters<typeof hashTransform>[2],
    originalSrcPath?: string,
  ): string => {
    const originalPath = `/${transform.src.src.slice(root.length)}`;
    const hash = hashTransform(transform, PICTURE_SERVICE, properties);
    const finalPath = propsToFilename(originalPath, transform, hash);
    if (!existsSync(join(dir, finalPath))) throw new NeedsEngine(`a new picture: ${finalPath}`);
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
