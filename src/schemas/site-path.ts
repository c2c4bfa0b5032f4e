import { z } from 'astro/zod';

/**
 * An address of this site: it begins with `/`, is counted from the root of the site (what `base` says is left out),
 * has no scheme, host, blank, query, anchor or step upwards, and is no longer than what servers take (RFC 9110, 4.1:
 * 8,000). Web servers choose a page by the path alone, so an old address with a query cannot be led on. Blanks and
 * signs may be percent-encoded, but not dots, slashes, braces and what nobody sees: servers read those as something else.
 */
export const SITE_PATH_PATTERN =
  /^\/(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)(?!.*%(?:[01][\dA-Fa-f]|2[EFef]|5[Cc]|60|7[BDFbdf]))[^\s#?\\"'`<>{}|^;$]{0,1000}$/;

/** An address of this site, from its root: `/articles/2023/old-name.html`. */
export const SitePathSchema = z.string().regex(SITE_PATH_PATTERN, { error: 'site-path-form' });
