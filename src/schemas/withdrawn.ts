import { z } from 'astro/zod';
import { DaySchema } from './date.ts';
import { SitePathSchema } from './site-path.ts';

/** A page that the office took back. */
const WithdrawnPageSchema = z.strictObject({
  /** Its address, from the root of the site: `/articles/2023/old-name.html`. */
  path: SitePathSchema,
  /** The day on which it was withdrawn. */
  date: DaySchema,
  /** Why; for the office alone, it is never published. */
  reason: z.string().min(1).optional(),
  /** The page that says it better now: readers of the old address are led there. */
  replacement: SitePathSchema.optional(),
});

/**
 * `content/withdrawn.yaml`: pages that are gone for good. Their addresses answer "410 Gone", which search engines take
 * for an answer sooner than "404 Not Found" (RFC 9110, 15.5.11), or lead to a replacement. The file may be left out:
 * pages that an earlier release had and the next has not are found by `npm run release` itself.
 */
export const WithdrawnSchema = z.strictObject({
  /** The pages, in any order. */
  pages: z.array(WithdrawnPageSchema).optional(),
});

export type Withdrawn = z.output<typeof WithdrawnSchema>;
/** One page of `withdrawn.yaml`. */
export type WithdrawnPage = z.output<typeof WithdrawnPageSchema>;
