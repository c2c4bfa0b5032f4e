import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The path under which the site is mounted, from a `site.yaml` that the check has passed. */
export function baseOf(contentDir: string): string {
  const site: unknown = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8'));
  const base = (site as { base?: unknown } | null)?.base;
  return typeof base === 'string' ? base : '/';
}
