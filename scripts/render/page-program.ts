import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { askForKey } from '../../src/source/keep-pages.ts';

/** What a route's page is styled with, as Astro's manifest lists it. */
interface Style {
  type: 'inline' | 'external';
}

/** The bundle that rendered the pages of the last build. */
export interface PageProgram {
  manifest: { routes: { routeData: RouteData; styles: Style[] }[]; base: string; site?: string };
  getComponentByRoute: (route: unknown) => Promise<unknown>;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
}

/** A page or file that the program can make. */
export interface ProgramPath {
  pathname: string;
  route: RouteData;
  /** Digest of everything that it shows; undefined where it has none and is always made anew. */
  cacheKey?: string | undefined;
}

/** Key of a page in what Astro keeps of a build. */
const pageDataKey = (route: string, component: string): string => `${route}&${component}`;

/** Loads the program; what Astro's build would tell it of styles, its own manifest tells. */
export async function loadProgram(address: string): Promise<PageProgram> {
  const { app } = (await import(address)) as { app: PageProgram };
  const pages = app.manifest.routes.map(({ routeData: { route, component }, styles }) => {
    const sheets = styles.map((sheet, order) => ({ depth: 0, order, sheet }));
    return [pageDataKey(route, component), { styles: sheets }] as const;
  });
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  const destination = { write: () => true };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination, level: 'error' } } });
  return app;
}

/** Every path that the program makes, with its key. */
export async function listPaths(program: PageProgram): Promise<ProgramPath[]> {
  // Of the manifest that the type asks for, only what a program has is read.
  const paths = (await new StaticPaths(program as never).getAll()) as ProgramPath[];
  return Promise.all(
    paths.map(async (path) =>
      path.cacheKey === undefined ? { ...path, ...(await askForKey({ app: program }, path.route)) } : path,
    ),
  );
}

/** The file of a path inside the site, with `build.format: 'file'`. */
export function fileOf({ pathname, route }: ProgramPath): string {
  const path = pathname.replace(/^\//, '').replace(/\/$/, '');
  if (route.type === 'endpoint') return path;
  return path === '' ? 'index.html' : `${path}.html`;
}
