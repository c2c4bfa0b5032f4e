import { govern } from '../../src/source/keep-pages.ts';
import type { KnownImage, KnownImages } from './known-images.ts';
import { NeedsEngine } from './needs-engine.ts';
import type { PageProgram, ProgramPath } from './page-program.ts';

/** A page or file that was made anew. */
export interface MadePage {
  bytes: Uint8Array;
  /** The pictures that it shows. */
  images: KnownImage[];
}

/**
 * Renders some paths; nothing is written.
 * @param files File of each path inside the site.
 * @returns What was made, by path.
 * @throws {@link NeedsEngine} Where one of them cannot be made without the engine.
 */
export async function renderStale(
  program: PageProgram,
  paths: readonly ProgramPath[],
  { files, images }: { files: ReadonlyMap<ProgramPath, string>; images: KnownImages },
): Promise<Map<ProgramPath, MadePage>> {
  const made = new Map<ProgramPath, MadePage>();
  const base = program.manifest.base.replace(/\/?$/, '/');
  // One after the other: the pictures asked for meanwhile are those of this page.
  for (const path of paths) {
    const request = new Request(new URL(encodeURI(base + (files.get(path) ?? '')), 'http://localhost'));
    const response = await govern(await program.render(request, { routeData: path.route }));
    if (response.status >= 300 && response.status !== 404) throw new NeedsEngine(`status ${response.status}`);
    made.set(path, { bytes: new Uint8Array(await response.arrayBuffer()), images: images.take() });
  }
  return made;
}
