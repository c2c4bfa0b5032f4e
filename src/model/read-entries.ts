import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { givenEntries } from './given-entries.ts';

/** The entries of a collection by the order of their ids: those that were given, else Astro's own. */
export async function readEntries<Key extends CollectionKey>(
  collection: Key,
  isWanted: (entry: CollectionEntry<Key>) => boolean = () => true,
): Promise<CollectionEntry<Key>[]> {
  const given = givenEntries()?.get(collection);
  const entries = given ? ([...given.values()] as CollectionEntry<Key>[]) : await getCollection(collection);
  return entries.filter(isWanted).sort((a, b) => (a.id < b.id ? -1 : 1));
}
