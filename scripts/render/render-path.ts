import { govern } from '../../src/source/keep-pages.ts';
import type { PageProgram, ProgramPath } from './page-program.ts';

/**
 * Renders one path with the program, without Astro around it.
 * @param file The path's file inside the site.
 * @returns The page with its policy; undefined where it is no page to be written, such as a redirection.
 */
export async function renderPath(
  program: PageProgram,
  { route }: Pick<ProgramPath, 'route'>,
  file: string,
): Promise<Buffer | undefined> {
  const base = program.manifest.base.replace(/\/?$/, '/');
  const request = new Request(new URL(encodeURI(base + file), 'http://localhost'));
  const response = await govern(await program.render(request, { routeData: route }));
  // The page for addresses that lead nowhere says so of itself.
  if (response.body === null || (response.status !== 200 && response.status !== 404)) return undefined;
  return Buffer.from(await response.arrayBuffer());
}
