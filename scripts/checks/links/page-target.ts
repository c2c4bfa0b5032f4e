import type { Finding } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import { findNearest } from '../nearest.ts';
import { isPublicFile } from './page-addresses.ts';

/** What is wrong with a link to a page of this site by its address; nothing where the page exists. */
export function checkPageTarget(
  written: string,
  addresses: ReadonlySet<string>,
  content: Content,
): Finding['say'] | undefined {
  const path = decodePath(written.replace(/[?#].*$/s, ''));
  if (addresses.has(path) || isPublicFile(path)) return undefined;
  const base = content.site?.data.base ?? '/';
  const inside = `/${path.slice(base.length)}`;
  if (base !== '/' && path.startsWith(base)) return (words) => words.baseWritten({ base, proposal: inside });
  const nearest =
    [`${path}.html`, path.replace(/\/$/, '.html')].find((each) => addresses.has(each)) ??
    findNearest(path, [...addresses]);
  return (words) => words.unknownPage({ path, nearest });
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
