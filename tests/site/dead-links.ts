import { filesOf } from '../../scripts/build/marker.ts';
import type { SitePage } from './site-pages.ts';
import { sitePages } from './site-pages.ts';
import { elementsOf } from './tags.ts';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'cite', 'data', 'poster'];

/**
 * Every address in a built site that leads nowhere inside it, as `page -> address`: a missing file, a missing
 * anchor, or a path outside the base. Absolute addresses of the site's own host (`url`) count as inside.
 */
export function deadLinks(dir: string, base: string, url: string): string[] {
  const files = new Set(filesOf(dir));
  const pages = sitePages(dir);
  const anchors = new Map(pages.map((page) => [page.file, anchorsOf(page)]));
  return pages.flatMap((page) => {
    const own = new URL(base + page.file, url);
    const dead = (address: string): boolean => isDead(address, own, { base, files, anchors });
    return linksOf(page)
      .filter(dead)
      .map((address) => `${page.file} -> ${address}`);
  });
}

interface Site {
  base: string;
  files: Set<string>;
  anchors: Map<string, Set<string>>;
}

function isDead(address: string, from: URL, { base, files, anchors }: Site): boolean {
  if (!URL.canParse(address, from.href)) return true;
  const to = new URL(address, from);
  if (to.origin !== from.origin) return false;
  if (!to.pathname.startsWith(base)) return true;
  const path = decodeURIComponent(to.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return true;
  const anchor = decodeURIComponent(to.hash.slice(1));
  return anchor !== '' && anchor !== 'top' && !anchors.get(file)?.has(anchor);
}

/** All addresses on a page: attributes, source sets, and the addresses in `<meta>` tags. */
function linksOf({ html }: SitePage): string[] {
  return elementsOf(html).flatMap(({ tag, attributes }) => {
    const plain = ADDRESSES.flatMap((name) => attributes.get(name) ?? []);
    const sets = (attributes.get('srcset') ?? '')
      .split(',')
      .map((part) => part.trim().split(/\s+/, 1)[0] ?? '');
    const meta =
      tag === 'meta' && /^https?:/.test(attributes.get('content') ?? '')
        ? attributes.get('content')
        : undefined;
    return [...plain, ...sets.filter((address) => address !== ''), ...(meta === undefined ? [] : [meta])];
  });
}

function anchorsOf({ html }: SitePage): Set<string> {
  return new Set(elementsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []));
}
