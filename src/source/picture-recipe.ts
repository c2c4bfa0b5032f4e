import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './settings.ts';

/** What decides, beside a picture and its width, what is made of it. */
const PARTS = [
  'src/source/picture-service.ts',
  'src/source/picture-limits.ts',
  'node_modules/sharp/package.json',
];

/**
 * A few signs for how pictures are made. They are part of every picture's name, because browsers keep a picture by its
 * name for ever: another service, or another version of its library, makes other bytes, which need another name.
 * @param options What the service is told in the configuration.
 */
export function pictureRecipe(options: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const part of PARTS) hash.update(readFileSync(join(projectRoot, part)));
  return hash.digest('base64url').slice(0, 8);
}

/**
 * The image service by a name of its own, which the bundler leads to `picture-service.ts`: Astro puts the name into those
 * of published pictures, and a path would make them differ from machine to machine.
 */
export const PICTURE_SERVICE = 'zongshu-picture-service';
