import { posix } from 'node:path';
import { findNearest } from '../nearest.ts';

/**
 * The file of `paths` that `path` was probably meant to be, written as seen from the folder of the file `from`: one
 * whose capitals differ, else one of the same name elsewhere, else one of a similar name. Undefined where none is like it.
 */
export function findNearestFile(path: string, paths: readonly string[], from: string): string | undefined {
  const name = posix.basename(path);
  // Extensions are alike in themselves.
  const stemOf = (each: string): string => posix.basename(each, posix.extname(each));
  const similar = findNearest(
    stemOf(path),
    paths.map((each) => stemOf(each)),
  );
  const meant =
    paths.find((each) => each.toLowerCase() === path.toLowerCase()) ??
    paths.find((each) => posix.basename(each).toLowerCase() === name.toLowerCase()) ??
    paths.find((each) => stemOf(each) === similar);
  if (meant === undefined) return undefined;
  const relative = posix.relative(posix.dirname(from), meant);
  return relative.startsWith('.') ? relative : `./${relative}`;
}
