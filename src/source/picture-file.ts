import type { ImageMetadata } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { MOST_PIXELS } from './picture-limits.ts';
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

/** A picture of the content folder, as Astro's image service takes it. */
export interface ContentPicture extends ImageMetadata {
  /** Whether it may move: such a picture has but one form in which it still does. */
  readonly moving: boolean;
}

/**
 * A picture of the content folder in the form in which Astro's image service takes it, as if a module had imported it.
 * In a build the original is laid where the service looks for it; the service takes it away when it is done.
 * @param path The picture's path inside the content folder.
 * @returns Nothing where there is no such picture.
 * @throws Where the picture has more pixels than the image library reads; the message names the file.
 */
export async function readPicture(path: string, base: string): Promise<ContentPicture | undefined> {
  const { contentDir, outDir } = resolveSettings();
  const file = join(contentDir, path);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const size = await imageMetadata(bytes, file);
  if (size.width * size.height > MOST_PIXELS)
    throw new Error(`${file} has more than ${MOST_PIXELS} pixels, and cannot be shown.`);
  const src = import.meta.env.DEV
    ? addressInDev(file, size)
    : `${base}${ASSETS}/${layOut(file, bytes, size.format, join(outDir, ASSETS))}`;
  // Not enumerable, as in Astro's own: the path of a machine must not reach the name of a published file.
  const picture = Object.defineProperty({ src, ...size }, 'fsPath', { value: file });
  return Object.defineProperty(picture, 'moving', { value: isMoving(bytes) }) as ContentPicture;
}

/** Whether a file is a GIF, which may move, or a WebP that does: a flag in its head (RFC 9649, 2.7). */
function isMoving(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 4) === 'GIF8') return true;
  return bytes.toString('latin1', 8, 16) === 'WEBPVP8X' && ((bytes[20] ?? 0) & 0x02) !== 0;
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

/** Lays an original into `dir` under a name that says its content and what is made of it; returns the name. */
function layOut(file: string, bytes: Uint8Array, format: string, dir: string): string {
  // `astro.config.mjs` sets it, see `pictureRecipe`.
  const recipe = String(import.meta.env.PICTURE_RECIPE);
  const digest = createHash('sha256').update(recipe).update(bytes).digest('base64url').slice(0, 8);
  const name = `${basename(file, extname(file))}.${digest}.${format}`;
  const place = join(dir, name);
  mkdirSync(dir, { recursive: true });
  rmSync(place, { force: true });
  try {
    // Originals of cameras are large. A hard link would change the file's own times, which page keys go by.
    symlinkSync(file, place);
  } catch {
    copyFileSync(file, place);
  }
  return name;
}
