import type { Mend } from './mend-text.ts';

/** Which mends are made in a file. */
export type Choose = (mend: Mend & { isHeading: boolean; isValue: boolean }, path: string) => boolean;

/** Rules that change figures, which may be bound to metrics, waived or named in front matter. */
const ABOUT_FIGURES = /^(?:range|rough|figure)-/;

/** What is not mended because it would do harm. It only grows, so that the search for a harmless set ends. */
export class Holding {
  /** How much is held of each file: the figures, then what stands in YAML as well, then everything. */
  readonly #files = new Map<string, 1 | 2 | 3>();
  readonly #withHeadings = new Set<string>();
  areHeadingsHeld = false;

  lets({ rule, isHeading, isValue }: Parameters<Choose>[0], path: string): boolean {
    const held = this.#files.get(path) ?? 0;
    if (held === 3 || (held === 2 && isValue) || (held > 0 && ABOUT_FIGURES.test(rule))) return false;
    if (!isHeading || !this.areHeadingsHeld) return true;
    this.#withHeadings.add(path);
    return false;
  }

  holdHeadings(): void {
    this.areHeadingsHeld = true;
  }

  /** Holds more of these files than before. */
  hold(paths: readonly string[]): void {
    for (const path of paths) {
      const held = this.#files.get(path);
      this.#files.set(path, held === undefined ? 1 : held === 1 ? 2 : 3);
    }
  }

  holdAll(paths: readonly string[]): void {
    for (const path of paths) this.#files.set(path, 3);
  }

  paths(): string[] {
    return [...new Set([...this.#files.keys(), ...this.#withHeadings])].sort();
  }
}
