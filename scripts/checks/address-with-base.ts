import type { Finding } from '../../src/source/finding.ts';
import type { Content } from './content/content.ts';

/**
 * What is to be said of an address that was copied with the path under which the site is mounted; nothing where it was
 * not, or where the site stands at the top of its host. It may be meant: so it is a warning.
 */
export function findBase({ site }: Content, path: string): Finding['say'] | undefined {
  const base = site?.data.base ?? '/';
  if (base === '/' || !path.startsWith(base)) return undefined;
  return (words) => words.addressWithBase({ path, base, inside: path.slice(base.length - 1) });
}
