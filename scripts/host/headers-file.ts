import { encodePath } from '../../src/model/release/address-forms.ts';
import { CLASS_HEADERS, EVERYWHERE, STRICT_TRANSPORT, type Headers, type PathClass } from './header-rules.ts';
import type { HostFile, HostPlan } from './host-plan.ts';

/**
 * Folders of the site and the class of what they hold. Such hosts know no endings of names, and where two rules fit
 * one path they join both values: so no path is met by two of these, and each page is met by one. `:name` is one
 * segment; `*` is the rest of the path.
 */
export const FOLDER_RULES: readonly (readonly [pattern: string, name: PathClass])[] = [
  ['_astro/*', 'asset'],
  ['data/*', 'open'],
  ['', 'page'],
  [':page', 'page'],
  ['search/*', 'page'],
  ['archive/:month', 'page'],
  ['articles/:year/:article', 'page'],
  ['columns/:column', 'page'],
  ['columns/:column/:month', 'page'],
  ['campaigns/:campaign', 'page'],
  ['campaigns/:campaign/:list', 'page'],
  ['campaigns/:campaign/metrics/:metric', 'page'],
  ['campaigns/:campaign/metrics/:metric/:year', 'page'],
  ['campaigns/:campaign/documents/:document', 'page'],
  ['campaigns/:campaign/charts/:chart', 'page'],
  ['campaigns/:campaign/charts/:chart/:embed', 'embed'],
];

/** A rule of the file: its path and its headers, one a line. */
function rule(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

/**
 * The `_headers` of Netlify and Cloudflare Pages. It lies in the top folder of what is published there; where the site
 * is mounted deeper, its paths say so.
 */
export function headersFile({ url, base }: HostPlan): string {
  const https = url.startsWith('https:') ? { 'Strict-Transport-Security': STRICT_TRANSPORT } : {};
  return [
    rule(`${base}*`, { ...EVERYWHERE, ...https }),
    ...FOLDER_RULES.map(([pattern, name]) => rule(base + pattern, CLASS_HEADERS[name])),
  ].join('\n');
}

/** The `_redirects` of the same hosts. That a page was withdrawn cannot be said there: it is simply not found. */
export function redirectsFile({ base, moved }: HostPlan): string {
  return moved.map(({ from, to }) => `${base}${encodePath(from)} ${base}${encodePath(to)} 301\n`).join('');
}

/** The files for hosts that read them from the published folder. */
export function staticHostFiles(plan: HostPlan): HostFile[] {
  return [
    { path: 'static/_headers', text: headersFile(plan) },
    { path: 'static/_redirects', text: redirectsFile(plan) },
  ];
}
