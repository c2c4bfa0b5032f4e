import type { ImageMetadata } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { resolveSettings } from './settings.ts';

/** Astro's own folder for what it makes of pictures. */
const ASSETS = '_astro';

/**
 * What a file is, in a few signs: other bytes give other signs. The file itself is not read, and of thousands of
 * photographs only those on pages that changed are. Undefined where there is no such file.
 * @param file Absolute path.
 */
export function signFile(file: string): string | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  // A change of the bytes that keeps size and both times does not happen: nobody can set the second of them.
  return stats?.isFile() ? [stats.size, stats.mtimeNs, stats.ctimeNs].join('-') : undefined;
}

/** The same for a picture by its path inside the content folder. */
export function signPicture(path: string): string | undefined {
  return signFile(join(resolveSettings().contentDir, path));
}

/**
 * A picture of the content folder in the form in which Astro's image service takes it, as if a module had imported it.
 * In a build its bytes are laid where the service looks for them; the service takes them away when it is done.
 * @param path The picture's path inside the content folder.
 * @returns Nothing where there is no such picture.
 */
export async function readPicture(path: string, base: string): Promise<ImageMetadata | undefined> {
  const { contentDir, outDir } = resolveSettings();
  const file = join(contentDir, path);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const size = await imageMetadata(bytes, file);
  const src = import.meta.env.DEV
    ? addressInDev(file, size)
    : `${base}${ASSETS}/${layOut(file, bytes, size.format, join(outDir, ASSETS))}`;
  // Not enumerable, as in Astro's own: the path of a machine must not reach the name of a published file.
  return Object.defineProperty({ src, ...size }, 'fsPath', { value: file });
}

/** The address at which Astro's development server serves an original. */
function addressInDev(file: string, { width, height, format }: Omit<ImageMetadata, 'src'>): string {
  const query = new URLSearchParams({
    origWidth: String(width),
    origHeight: String(height),
    origFormat: format,
  });
  return `/@fs${file.startsWith('/') ? '' : '/'}${file.replaceAll('\\', '/')}?${query.toString()}`;
}

/** Copies an original to `dir` under a name that says its content; returns the name. */
function layOut(file: string, bytes: Uint8Array, format: string, dir: string): string {
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  const name = `${basename(file, extname(file))}.${digest}.${format}`;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, name), bytes);
  return name;
}
