import type { AskedImage, AskedImages } from '../render/asked-images.ts';
import type { PageProgram, ProgramPath } from '../render/page-program.ts';
import { renderPath } from '../render/render-path.ts';
import { NeedsEngine } from './needs-engine.ts';

/** A page or file that was made anew. */
export interface MadePage {
  bytes: Uint8Array;
  /** The pictures that it shows. */
  images: AskedImage[];
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
  { files, images }: { files: ReadonlyMap<ProgramPath, string>; images: AskedImages },
): Promise<Map<ProgramPath, MadePage>> {
  const made = new Map<ProgramPath, MadePage>();
  // One after the other: the pictures asked for meanwhile are those of this page.
  for (const path of paths) {
    const bytes = await renderPath(program, path, files.get(path) ?? '');
    if (!bytes) throw new NeedsEngine(`no page: ${path.pathname}`);
    made.set(path, { bytes, images: images.take() });
  }
  return made;
}
