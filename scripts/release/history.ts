import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { removeFolder } from '../build/swap.ts';
import { currentName, manifestOf, releaseFolder, releaseNames, type Shelf } from './shelf.ts';

/** When a release was put out. */
export interface Served {
  /** Name of its folder. */
  name: string;
  /** The moment, in UTC. */
  at: string;
}

/** Which release was served from when, the oldest first; empty where nothing can be read. */
export function readHistory({ history }: Shelf): Served[] {
  try {
    const list: unknown = JSON.parse(readFileSync(history, 'utf8'));
    return Array.isArray(list) ? list.filter(isServed) : [];
  } catch {
    return [];
  }
}

function isServed(value: unknown): value is Served {
  const { name, at } = (value ?? {}) as Partial<Served>;
  return typeof name === 'string' && typeof at === 'string' && !Number.isNaN(Date.parse(at));
}

/** Notes that a release is served now. What is served is said by the link alone; this is for people, and for the order. */
export function noteServed(shelf: Shelf, name: string, at: Date): void {
  const kept = new Set(releaseNames(shelf));
  const list = [...readHistory(shelf).filter((each) => kept.has(each.name)), { name, at: at.toISOString() }];
  writeFileSync(`${shelf.history}.new`, `${JSON.stringify(list, undefined, 1)}\n`, { flush: true });
  renameSync(`${shelf.history}.new`, shelf.history);
}

/** Names of all releases of a shelf, the one last served first; those that never were come last. */
export function byLastServed(shelf: Shelf): string[] {
  const order = new Map(readHistory(shelf).map(({ name }, index) => [name, index]));
  const rank = (name: string): number => order.get(name) ?? -1;
  return releaseNames(shelf).sort((a, b) => rank(b) - rank(a));
}

/** Deletes the oldest releases but for `keep` of them; never the one that is served nor the one before. Returns their names. */
export function pruneReleases(shelf: Shelf, keep: number): string[] {
  const current = currentName(shelf);
  const needed = new Set([current, manifestOf(shelf, current)?.previous]);
  const old = byLastServed(shelf).filter((name) => !needed.has(name));
  const doomed = old.slice(Math.max(0, keep - needed.size));
  for (const name of doomed) removeFolder(releaseFolder(shelf, name).dir);
  return doomed;
}
