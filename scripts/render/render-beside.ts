import type { AstroPrerenderer } from 'astro';
import type { AskedPage, MadePage } from './messages.ts';
import type { AskedImage } from './asked-images.ts';
import { addKeptPages, hasKeptPages } from './kept-pages.ts';
import { readPageDigests, type PageDigests } from './page-digests.ts';
import { fileOf, type ProgramPath } from './page-program.ts';
import { openPool, type RenderPool } from './render-pool.ts';

/** What was rendered beside the engine. */
export interface RenderedBeside {
  /** Files of the pages, paths inside the site. */
  files: Set<string>;
  /** Those of them that were measured and are surely within their budgets. */
  light: Set<string>;
}

/** How a site is rendered beside the engine. */
export interface BesideOptions {
  cacheDir: string;
  /** How many processes render. */
  workers: number;
  /** Told the file of each page that is made; may throw, and then the build ends. */
  onMade: (file: string) => void;
  /** Filled with what was rendered. */
  rendered: RenderedBeside;
}

/**
 * Renders a site of which nothing is kept in several processes: Astro renders pages in one. What the processes cannot make
 * is left to Astro, which says why.
 * @param inner Astro's own prerenderer.
 * @param programDir Folder of the bundle that renders the pages.
 */
export function renderBeside(
  inner: AstroPrerenderer,
  programDir: string,
  { cacheDir, workers, onMade, rendered }: BesideOptions,
): AstroPrerenderer {
  const made = new Map<ProgramPath, MadePage>();
  let pool: RenderPool | undefined;
  let paths: ProgramPath[] = [];
  let digests: PageDigests = new Map();
  return {
    ...inner,
    setup: async () => {
      // They read the bundle and the content while this process reckons the keys.
      pool = openPool(programDir, workers);
      digests = await readPageDigests(programDir, () => inner.setup?.());
    },
    getStaticPaths: async () => {
      const all = await inner.getStaticPaths();
      paths = all;
      const asked = new Map(all.map((path) => [asPage(path), path]));
      await pool?.render([...asked.keys()], (page, result) => {
        const path = asked.get(page);
        if (!path) return;
        onMade(page.file);
        made.set(path, result);
        rendered.files.add(page.file);
        if (result.isLight) rendered.light.add(page.file);
      });
      pool?.close();
      return all.filter((path) => !made.has(path));
    },
    collectStaticImages: async () => {
      const images = byOriginal([...made.values()]);
      if (images.size > 0) await bringImageService();
      return images;
    },
    teardown: async () => {
      pool?.close();
      await inner.teardown?.();
      // Where Astro could not go on, it wrote no list.
      if (made.size > 0 && hasKeptPages(cacheDir)) addKeptPages(cacheDir, digests, { paths, made });
    },
  };
}

function asPage(path: ProgramPath): AskedPage {
  return { component: path.route.component, file: fileOf(path) };
}

/** A page that asks for a picture brings the service that makes it; here no page may have been rendered in this process. */
async function bringImageService(): Promise<void> {
  const assets = ((globalThis as { astroAsset?: { imageService?: unknown } }).astroAsset ??= {});
  assets.imageService ??= (await import('../../src/source/picture-service.ts')).default;
}

/** All forms of each picture, as Astro lists them. */
type Images = Awaited<ReturnType<NonNullable<AstroPrerenderer['collectStaticImages']>>>;

function byOriginal(pages: readonly { images: readonly AskedImage[] }[]): Images {
  const images: Images = new Map();
  for (const { originalPath, originalSrcPath, hash, finalPath, transform } of pages.flatMap(
    (page) => page.images,
  )) {
    const known = images.get(originalPath) ?? { originalSrcPath, transforms: new Map() };
    known.transforms.set(hash, { finalPath, transform });
    images.set(originalPath, known);
  }
  return images;
}
