/** What a file of the site is to a browser and to a cache; each class has its own headers. */
export type PathClass = 'asset' | 'embed' | 'page' | 'open' | 'file';

/** Header names and their values, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/** Paths that share a class. The first rule that fits a path decides. */
interface PathRule {
  /** Path inside the site, without a slash in front: `*` stands for anything but a slash, `**` for anything. */
  match: string;
  class: PathClass;
}

/** Every path of the site has a class by the first of these rules; what none fits is a `file`. */
export const PATH_RULES: readonly PathRule[] = [
  { match: '_astro/**', class: 'asset' },
  { match: 'campaigns/*/charts/*/embed.html', class: 'embed' },
  // The files of the search change with the pages that they find.
  { match: 'search/**', class: 'page' },
  { match: 'data/**', class: 'open' },
  { match: 'campaigns/*/charts/*.csv', class: 'open' },
  { match: 'campaigns/*/charts/*.png', class: 'open' },
  { match: '**.xml', class: 'open' },
  { match: '**.json', class: 'open' },
  { match: '**.html', class: 'page' },
];

/** The class of paths that no rule fits. */
export const DEFAULT_CLASS: PathClass = 'file';

/** The regular expression of a rule's paths, for text that begins with a slash; also right in nginx and Go. */
export function patternOf(match: string): string {
  const parts = match.split(/(\*+)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return `^/${parts.join('')}$`;
}

const PATTERNS = PATH_RULES.map(({ match, class: name }) => [new RegExp(patternOf(match)), name] as const);

/** The class of a file by its path inside the site, without a slash in front. */
export function classOfPath(path: string): PathClass {
  return PATTERNS.find(([pattern]) => pattern.test(`/${path}`))?.[1] ?? DEFAULT_CLASS;
}

/** Headers of every answer, whatever it is. */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * What a page may do, whatever the page: its styles are left to the policy in the page itself, which names them by
 * their digests, because both must change in the same instant. Who may frame a page can be said by a header alone.
 */
const PAGE_POLICY = "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

/** What is opened by itself and is no page (a drawing, a feed) runs nothing. */
const FILE_POLICY = "script-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Other sites may use the file: in a picture, by a program, as a download. */
const FOR_OTHERS: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * Headers of each class beyond those of every answer.
 *
 * A page lives a minute in a cache and is then asked after by its ETag: a correction is seen at once, and a rush of
 * readers reaches the server once a minute for each page. While the server is down, a CDN may show what it has.
 */
export const CLASS_HEADERS: Readonly<Record<PathClass, Headers>> = {
  // The name holds a digest of the bytes: the same name never means anything else.
  asset: { 'Cache-Control': 'public, max-age=31536000, immutable', ...FOR_OTHERS },
  embed: {
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400',
    'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors *`,
    ...FOR_OTHERS,
  },
  page: {
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400',
    'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  },
  // Open data and feeds: programs of other sites read them in their readers' browsers.
  open: {
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=300, stale-if-error=86400',
    'Content-Security-Policy': FILE_POLICY,
    'Access-Control-Allow-Origin': '*',
    ...FOR_OTHERS,
  },
  file: {
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=300, stale-if-error=86400',
    'Content-Security-Policy': FILE_POLICY,
    ...FOR_OTHERS,
  },
};

/** How long a redirection may be kept: it may be taken back when an address is used again. */
export const MOVED_CACHE = 'public, max-age=3600';

/** An answer that a page is missing is asked after anew each time: the page may be published in a minute. */
export const MISSING_CACHE = 'no-cache';

/**
 * For a year only https, on this host alone: no word about other hosts of the same domain, which are others'. Sent
 * over https alone (RFC 6797, 7.2).
 */
export const STRICT_TRANSPORT = 'max-age=31536000';

/** Endings of files that grow smaller when compressed: texts, and the search's index. Pictures and the like are small already. */
const COMPRESSIBLE = 'html|css|js|mjs|json|xml|svg|csv|txt|webmanifest|bin';

/** Whether a file may have compressed twins beside it, by its path. */
export const COMPRESSIBLE_PATTERN = `\\.(?:${COMPRESSIBLE})$`;

/** Whether a path is no part of the site: hidden files, what build and hosts keep for themselves, compressed twins. */
export const HIDDEN_PATTERN = String.raw`/\.(?!well-known/)|^/_(?:headers|redirects)$|\.(?:${COMPRESSIBLE})\.(?:br|gz|zst)$`;
