import type { Manifest } from './manifest.ts';
import type { ReleaseFolder } from './shelf.ts';

/** A release on its way to a place that is no folder of this machine. */
export interface Cargo {
  /** Name of its folder. */
  name: string;
  folder: ReleaseFolder;
  manifest: Manifest;
}

/** Brings releases to another place. Every function throws a {@link Stop} where the place does not do as it is told. */
export interface Carrier {
  /** The client that does the work. */
  program: 'rsync' | 'rclone';
  /** Name of the release that is served there; undefined where none is, or where the place cannot tell. */
  current: () => string | undefined;
  /** Sends a release and serves it: readers there see the old one whole, then the new one. */
  deliver: (cargo: Cargo) => void;
  /** Deletes releases there that nobody needs any more. */
  prune: (names: readonly string[]) => void;
}
