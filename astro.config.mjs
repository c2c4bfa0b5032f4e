import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { PICTURE_SERVICE, pictureRecipe } from './src/source/picture-recipe.ts';
import { readSite } from './src/source/read-site.ts';
import { exportSettings, projectRoot, resolveSettings } from './src/source/settings.ts';

const settings = resolveSettings();
// The pages are bundled and run elsewhere: there, only the environment still knows where the project lies.
exportSettings(settings);
const { url, base } = readSite(settings.contentDir);

// The quickest AVIF is made faster than WebP and is a third lighter; the next effort saves 8 % for three times the work.
const pictures = { avif: { quality: 50, effort: 0 }, webp: { quality: 80 } };

export default defineConfig({
  root: projectRoot,
  site: url,
  base,
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  output: 'static',
  trailingSlash: 'ignore',
  // One file a page, `/articles/2023/a.html`: such an address survives every host, and a folder a page is dear to write.
  build: { format: 'file', inlineStylesheets: 'always', concurrency: 8 },
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  image: {
    service: {
      entrypoint: PICTURE_SERVICE,
      config: pictures,
    },
  },
  vite: {
    define: { 'import.meta.env.PICTURE_RECIPE': JSON.stringify(pictureRecipe(pictures)) },
    cacheDir: join(settings.cacheDir, 'vite'),
    resolve: { alias: { [PICTURE_SERVICE]: join(projectRoot, 'src', 'source', 'picture-service.ts') } },
    // The site of the build before stays: only what changed is made anew, and what is no part of it any more is pruned.
    build: { emptyOutDir: false },
    // Native code and the files beside it are found from where they are installed.
    ssr: { external: ['@napi-rs/canvas', 'sharp'] },
    server: {
      fs: { allow: [projectRoot, settings.contentDir] },
      // Finished sites lie there, with tens of thousands of files: watching them takes the preview a minute to start.
      watch: { ignored: [join(projectRoot, '.cache', '**'), join(projectRoot, 'dist', '**')] },
    },
  },
});
