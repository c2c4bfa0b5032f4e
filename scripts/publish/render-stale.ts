import { govern } from '../../src/source/keep-pages.ts';
import type { PageProgram, ProgramPath } from './page-program.ts';

/** Says that the fast lane cannot make what is asked for; the message is for tests. */
export class NeedsEngine extends Error {
  override readonly name = 'NeedsEngine';
}

/** A page with a picture needs the engine's image service; rendering it here would leave an address that leads nowhere. */
export function refusePictures(): void {
  const refuse = (): never => {
    throw new NeedsEngine('picture');
  };
  (globalThis as { astroAsset?: unknown }).astroAsset = {
    referencedImages: new Set<string>(),
    addStaticImage: refuse,
  };
}

/**
 * Renders some paths; nothing is written.
 * @param files File of each path inside the site.
 * @returns The bytes by file.
 * @throws {@link NeedsEngine} Where one of them cannot be made without the engine.
 */
export async function renderStale(
  program: PageProgram,
  paths: readonly ProgramPath[],
  files: ReadonlyMap<ProgramPath, string>,
): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const base = program.manifest.base.replace(/\/?$/, '/');
  for (const path of paths) {
    const file = files.get(path) ?? '';
    const request = new Request(new URL(encodeURI(base + file), 'http://localhost'));
    const response = await govern(await program.render(request, { routeData: path.route }));
    if (response.status >= 300 && response.status !== 404) throw new NeedsEngine(`status ${response.status}`);
    made.set(file, new Uint8Array(await response.arrayBuffer()));
  }
  return made;
}
