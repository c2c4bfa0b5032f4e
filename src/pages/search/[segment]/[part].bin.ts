import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../model/site.ts';
import { type IndexedSegment, keyOfPart, partOfSegment } from '../../../search/search-files.ts';
import { searchFilesOf } from '../../../search/site-index.ts';

/** The parts of the search index. */
export const getStaticPaths = (async () => {
  const { segments } = searchFilesOf(await getSite());
  return segments.flatMap((segment) =>
    Array.from({ length: 2 ** segment.bits }, (_, part) => ({
      params: { segment: segment.id, part: part.toString(36) },
      props: { segment, part },
      cacheKey: keyOfPart(segment, part),
    })),
  );
}) satisfies GetStaticPaths;

/** Sends one part. */
export const GET: APIRoute<{ segment: IndexedSegment; part: number }> = ({ props: { segment, part } }) =>
  new Response(partOfSegment(segment, part));
