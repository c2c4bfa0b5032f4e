import type { AstroIntegration } from 'astro';
import { readdir, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PICTURE_EXTENSIONS } from './source-kind.ts';

/** What Astro keeps of the pictures that pages have asked for. */
interface StaticImages {
  astroAsset?: { staticImages?: Map<string, { transforms: Map<string, { finalPath: string }> }> };
}

/** Names of the picture files that some page shows. */
function usedPictures(): Set<string> {
  const images = (globalThis as StaticImages).astroAsset?.staticImages ?? new Map<string, never>();
  return new Set(
    [...images.values()].flatMap(({ transforms }) =>
      [...transforms.values()].map(({ finalPath }) => basename(finalPath)),
    ),
  );
}

/**
 * Deletes the pictures that no page shows: the bundler copies every picture of the content folder, those of drafts and
 * a camera's untouched originals among them.
 */
export function prunePictures(): AstroIntegration {
  return {
    name: 'zongshu-prune-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), '_astro');
        const used = usedPictures();
        const files = await readdir(folder).catch(() => []);
        const isPicture = (name: string): boolean =>
          PICTURE_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension));
        await Promise.all(
          files
            .filter((name) => isPicture(name) && !used.has(name))
            .map((name) => unlink(join(folder, name))),
        );
      },
    },
  };
}
