import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts the files of a release into its folder; makes the folders that they need, once each. */
export class Layer {
  readonly #site: string;
  readonly #earlier: string | undefined;
  readonly #made = new Set<string>();

  /**
   * @param site Folder of the release's site.
   * @param earlier Folder of the site of the release before it.
   */
  constructor(site: string, earlier: string | undefined) {
    this.#site = site;
    this.#earlier = earlier;
  }

  /**
   * Writes a file that is new or another than before. Its time is a later second than that of the file before it,
   * whatever the clock says: servers make ETags and `Last-Modified` of seconds and sizes, `rsync` compares both, and
   * two releases of one second, or of a clock that was set back, must not look the same.
   */
  write(path: string, content: Buffer): void {
    const target = this.#target(path);
    writeFileSync(target, content);
    const before = this.#secondsBefore(path);
    const own = Math.floor(statSync(target).mtimeMs / 1000);
    if (before !== undefined && own <= before) utimesSync(target, before + 1, before + 1);
  }

  /** Takes a file over from the earlier release: the same file on the disk, of the same time. */
  take(path: string): void {
    linkOrCopy(join(this.#earlier ?? '', path), this.#target(path));
  }

  #secondsBefore(path: string): number | undefined {
    if (this.#earlier === undefined) return undefined;
    const stats = statSync(join(this.#earlier, path), { throwIfNoEntry: false });
    return stats && Math.floor(stats.mtimeMs / 1000);
  }

  #target(path: string): string {
    const target = join(this.#site, path);
    const folder = dirname(target);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return target;
  }
}

/** A file system without links gets a copy of the same time. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS') throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}
