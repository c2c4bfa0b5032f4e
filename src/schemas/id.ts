import { z } from 'astro/zod';

/** The form of every id and slug: ASCII lower-case words joined by single hyphens, as in `problems-found`. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id or slug: ASCII kebab-case. It becomes part of an address, so it never changes once published. */
export const IdSchema = z.string().regex(ID_PATTERN, { error: 'id-form' });

/** The id of an article: its folder and file name under `content/articles`, as in `2023/zuofeng-roundup`. */
export const ArticleIdSchema = z
  .string()
  .regex(/^\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'article-id-form' });
