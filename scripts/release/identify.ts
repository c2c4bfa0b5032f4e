import { Stop } from '../build/stop.ts';
import { COMPRESSION } from './codecs.ts';
import { readLedger } from './ledger.ts';
import type { Identity, Manifest } from './manifest.ts';
import { readMoves, settleMoves } from './moved-and-gone.ts';
import { newerContent } from './newer-content.ts';
import type { Asked } from './read-asked.ts';
import type { HeldSite } from './take-site.ts';

/** What a release of a site would be, and what must be said of it. */
export interface Identified {
  identity: Identity;
  /** Every page that was ever served from this shelf. */
  seen: Set<string>;
  /** Sentences for the person who releases. */
  notes: string[];
}

/**
 * Puts together what a release of this site is known by.
 * @param before The release that is served now.
 * @throws {@link Stop} Where the site was built to be mounted elsewhere than the content wants it.
 */
export function identify(asked: Asked, site: HeldSite, before: Manifest | undefined): Identified {
  const { shelf, settings, url, words } = asked;
  if (site.base !== asked.base) throw new Stop(words.otherBase(settings.outDir, site.base, asked.base));
  const seen = readLedger(shelf, before);
  const moves = settleMoves(readMoves(settings.contentDir), new Set(site.files.keys()), seen);
  const { digest, base } = site;
  const newer = newerContent(settings.contentDir, site.dir);
  return {
    seen,
    identity: { url, base, compression: COMPRESSION, digest, ...moves },
    notes: newer === undefined ? [] : [words.newerContent(newer)],
  };
}
