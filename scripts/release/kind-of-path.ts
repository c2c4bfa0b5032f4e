import { extname } from 'node:path';
import { ALL_TYPES, UNKNOWN_TYPE } from '../host/content-types.ts';
import { COMPRESSIBLE_PATTERN } from '../host/header-rules.ts';

const TYPES = new Map(ALL_TYPES);

/** The Content-Type of a file, by its path. */
export function mediaTypeOf(path: string): string {
  return TYPES.get(extname(path).toLowerCase()) ?? UNKNOWN_TYPE;
}

const COMPRESSIBLE = new RegExp(COMPRESSIBLE_PATTERN, 'i');

/** Whether a file gets compressed twins, where they are smaller. */
export function isCompressible(path: string): boolean {
  return COMPRESSIBLE.test(path);
}

/**
 * Steps of an upload, in their order. What a file needs is there before it: pages find their styles and pictures,
 * lists the pages that they name, feeds and sitemaps (which call strangers in) all of them.
 */
export const UPLOAD_STEPS = ['asset', 'file', 'data', 'page', 'list', 'feed'] as const;

/** A step of an upload. */
export type UploadStep = (typeof UPLOAD_STEPS)[number];

/** Paths of each step; the first that fits decides, what none fits is a `file`. */
const STEPS: readonly (readonly [RegExp, UploadStep])[] = [
  [/^_astro\//, 'asset'],
  [/(?:^|\/)(?:feed|rss|atom|changes)\.(?:xml|json)$/, 'feed'],
  [/^(?:sitemap|news-sitemap)[^/]*\.(?:xml|txt)$|^sitemaps?\/|^robots\.txt$/, 'feed'],
  // What a search finds are pages, as in any list.
  [/^search(?:\/|\.html$)/, 'list'],
  [/\.(?:csv|json|xml|txt)$/, 'data'],
  // Articles, documents, metrics, charts: pages that other pages name.
  [/^articles\/.*\.html$|^campaigns\/[^/]+\/(?:metrics|documents|charts)\/.*\.html$/, 'page'],
  [/^(?:accessibility|404|410)\.html$/, 'page'],
  [/\.html$/, 'list'],
];

/** The step of an upload to which a file belongs, by its path inside the site. */
export function uploadStepOf(path: string): UploadStep {
  return STEPS.find(([pattern]) => pattern.test(path))?.[1] ?? 'file';
}
