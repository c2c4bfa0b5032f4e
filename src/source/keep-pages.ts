import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withPolicy } from './page-policy.ts';

/** What of Astro's own prerenderer is used beyond its contract: how it finds the module of a route. */
interface DefaultPrerenderer extends AstroPrerenderer {
  app?: { getComponentByRoute: (route: unknown) => Promise<unknown> };
}

/** What a page that is not one of many exports for builds that render only what changed. */
interface PageModule {
  cacheKey?: () => Promise<string>;
}

/** What a build makes known of itself. */
export interface BuildNotes {
  /** Told the file of every page that is rendered and not kept: its path inside the site. */
  onRender?: (file: string) => void;
  /** Told at the end which files of pages the site consists of: paths inside the site. */
  onPages?: (files: readonly string[]) => void;
  /** Told the folder of the bundle that renders the pages, right before Astro deletes it. */
  onProgram?: (dir: string) => void;
  /**
   * Wraps what renders the pages, with the keys that they have.
   * @param programDir Where the bundle that renders them lies from `setup` on.
   */
  around?: (inner: AstroPrerenderer, programDir: string) => AstroPrerenderer;
}

/**
 * Lets pages that are not one of many be kept from one build to the next, as those with `getStaticPaths` are: asks each
 * for the key that it exports as `cacheKey`.
 */
export function keepPages({
  onRender,
  onPages,
  onProgram,
  around = (inner) => inner,
}: BuildNotes = {}): AstroIntegration {
  let base = '/';
  let outDir: URL | undefined;
  return {
    name: 'zongshu-keep-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base, outDir } = config);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const begin = (file: string): void => {
          onRender?.(file);
          // The file may be that of the served site too (a hard link): it must not be written into.
          if (outDir) removeOld(new URL(encodeURI(file), outDir));
        };
        setPrerenderer((own) => {
          const programDir = outDir ? fileURLToPath(new URL('.prerender/', outDir)) : '';
          const prerenderer = around(withKeys(own, base, begin), programDir);
          return {
            ...prerenderer,
            teardown: async () => {
              await prerenderer.teardown?.();
              onProgram?.(programDir);
            },
          };
        });
      },
      'astro:build:done': ({ assets, dir }) => {
        const root = fileURLToPath(dir);
        const inSite = (url: URL): string => fileURLToPath(url).slice(root.length).replaceAll('\\', '/');
        onPages?.([...assets.values()].flat().map(inSite));
      },
    },
  };
}

function withKeys(own: DefaultPrerenderer, base: string, begin: (file: string) => void): AstroPrerenderer {
  const root = base.replace(/\/?$/, '/');
  return {
    ...own,
    name: 'zongshu-keep-pages',
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      return Promise.all(
        paths.map(async (path) =>
          path.cacheKey === undefined ? { ...path, ...(await askForKey(own, path.route)) } : path,
        ),
      );
    },
    render: async (request, options) => {
      // With `build.format: 'file'` the address of a page is the path of its file.
      begin(decodeURI(new URL(request.url).pathname).slice(root.length));
      const rendered = await own.render(request, options);
      return rendered instanceof Response
        ? govern(rendered)
        : { ...rendered, response: await govern(rendered.response) };
    },
  };
}

/** In a build from nothing there is none, and asking is cheaper than removing. */
function removeOld(file: URL): void {
  if (existsSync(file)) rmSync(file, { force: true });
}

/** A page with its policy; any other file, and a redirection, as it is. */
export async function govern(response: Response): Promise<Response> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || (response.status >= 300 && response.status < 400)) return response;
  const bytes = Buffer.from(await response.arrayBuffer());
  // The policy is made of the head alone, a small part of a long page: only this is decoded.
  const end = bytes.lastIndexOf('</head');
  if (end === -1) return new Response(withPolicy(bytes.toString('utf8')), response);
  const head = Buffer.from(withPolicy(bytes.toString('utf8', 0, end)));
  return new Response(Buffer.concat([head, bytes.subarray(end)]), response);
}

/** The key that a page which is not one of many exports; nothing where it exports none. */
export async function askForKey(
  { app }: Pick<DefaultPrerenderer, 'app'>,
  route: unknown,
): Promise<{ cacheKey?: string }> {
  const module = (await app?.getComponentByRoute(route)) as PageModule | undefined;
  const cacheKey = await module?.cacheKey?.();
  return cacheKey === undefined ? {} : { cacheKey };
}
