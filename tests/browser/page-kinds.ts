import { filesOf } from '../../scripts/build/marker.ts';
import type { TestSite } from './global-setup.ts';

/** Every kind of page, and how its files are called; the first file of each kind stands for it. */
const KINDS = {
  home: /^index\.html$/,
  column: /^columns\/shangzhou\.html$/,
  'column without articles': /^columns\/(?!shangzhou)[^/]+\.html$/,
  'column month': /^columns\/[^/]+\/\d{4}-\d{2}\.html$/,
  campaign: /^campaigns\/[^/]+\.html$/,
  metrics: /^campaigns\/[^/]+\/metrics\.html$/,
  metric: /^campaigns\/[^/]+\/metrics\/[^/]+\.html$/,
  chart: /^campaigns\/[^/]+\/charts\/[^/]+\.html$/,
  embed: /^campaigns\/[^/]+\/charts\/[^/]+\/embed\.html$/,
  documents: /^campaigns\/[^/]+\/documents\.html$/,
  document: /^campaigns\/[^/]+\/documents\/[^/]+\.html$/,
  'round-up article': /^articles\/\d{4}\/zuofeng-roundup\.html$/,
  article: /^articles\/\d{4}\/[^/]+\.html$/,
  archive: /^archive\.html$/,
  'archive month': /^archive\/\d{4}-\d{2}\.html$/,
  'site map': /^site-map\.html$/,
  search: /^search\.html$/,
  accessibility: /^accessibility\.html$/,
  '404': /^404\.html$/,
} as const;

/** Name of a kind of page. */
export type Kind = keyof typeof KINDS;

/** Every kind's name, in the order of the list above. */
export const kinds = Object.keys(KINDS) as Kind[];

/** Kinds that stand on their own, with the site's head and foot; an embed stands in a frame of somebody else's page. */
export const wholeKinds = kinds.filter((kind) => kind !== 'embed');

/** Files of all pages of a kind. */
export function filesOfKind(kind: Kind, site: TestSite): string[] {
  return filesOf(site.dir).filter((name) => KINDS[kind].test(name));
}

/** Address of the page that stands for a kind. Throws where the site has none. */
export function addressOf(kind: Kind, site: TestSite): string {
  const [file] = filesOfKind(kind, site);
  if (file === undefined) throw new Error(`The site has no page of the kind '${kind}'.`);
  return addressOfFile(file, site);
}

/** Address of one file of the site. */
export function addressOfFile(file: string, site: TestSite): string {
  return site.origin + site.base + (file === 'index.html' ? '' : file);
}

/** Addresses of all pages of the site. */
export function allAddresses(site: TestSite): string[] {
  return filesOf(site.dir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => addressOfFile(file, site));
}
