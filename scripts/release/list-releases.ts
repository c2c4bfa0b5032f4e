import { byLastServed, readHistory } from './history.ts';
import { currentName, type Shelf } from './shelf.ts';

/** A release that is kept. */
export interface ListedRelease {
  name: string;
  /** When it was last put out, in UTC; undefined where it never was. */
  at: string | undefined;
  /** Whether it is served now. */
  current: boolean;
}

/** The releases of a shelf, the one last served first. */
export function listReleases(shelf: Shelf): ListedRelease[] {
  const served = new Map(readHistory(shelf).map(({ name, at }) => [name, at]));
  const current = currentName(shelf);
  return byLastServed(shelf).map((name) => ({ name, at: served.get(name), current: name === current }));
}
