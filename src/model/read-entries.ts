import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

/** Entries of all collections by name and id, as a program gives them that runs the pages without Astro around them. */
export type GivenEntries = ReadonlyMap<
  string,
  ReadonlyMap<string, { id: string; data: unknown; digest?: string }>
>;

/** The name under which both sides know it: the pages are a bundle of their own. */
const GIVEN = Symbol.for('zongshu.entries');

/** The entries of a collection by the order of their ids: those that were given, else Astro's own. */
export async function readEntries<Key extends CollectionKey>(
  collection: Key,
  isWanted: (entry: CollectionEntry<Key>) => boolean = () => true,
): Promise<CollectionEntry<Key>[]> {
  const given = (globalThis as { [GIVEN]?: GivenEntries })[GIVEN]?.get(collection);
  const entries = given ? ([...given.values()] as CollectionEntry<Key>[]) : await getCollection(collection);
  return entries.filter(isWanted).sort((a, b) => (a.id < b.id ? -1 : 1));
}
