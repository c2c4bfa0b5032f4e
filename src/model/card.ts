import { createHash } from 'node:crypto';
import type { Site } from '../schemas/site.ts';
import { cardPath, SHARED_SIZE, type SocialImage } from './social-image.ts';
import type { SiteContext } from './site-context.ts';

/** Counted up with every change of the drawing, so that programs which keep pictures by address fetch the new one. */
const DRAWING = 1;

/** A figure on a card, in the pieces in which it is set. */
export interface CardFigure {
  label: string;
  /** `约`, or nothing. */
  before: string;
  number: string;
  /** `多篇`. */
  after: string;
  /** `截至2023年1月11日`, or the period: `2023年上半年`. */
  asOf: string;
}

/** Everything that a card shows. Cards that say the same are the same, byte for byte. */
export interface Card {
  /** Its place below `/cards/`, without its ending: `articles/2023/a`. */
  name: string;
  title: string;
  /** What it belongs to, above the title: a column, a campaign. */
  kicker: string | undefined;
  /** A sentence or two below the title, where there is no figure. */
  note: string | undefined;
  /** In the masthead, on the right: the day of publication. */
  date: string | undefined;
  /** At most three; a single one is set larger. */
  figures: readonly CardFigure[];
  /** What its frame shows: the site's name, host and main colour. */
  site: { title: string; host: string; color: string; locale: Site['locale'] };
}

/** What the frame of every card shows. */
export function cardFrame({ config }: Pick<SiteContext, 'config'>): Card['site'] {
  const { title, url, color, locale } = config;
  return { title, host: new URL(url).host, color: color.main, locale };
}

/** What a card says in words. */
function altOf({ title, figures }: Card): string {
  const said = figures.map(
    ({ label, before, number, after, asOf }) => `${label} ${before}${number}${after} (${asOf})`,
  );
  return [title, ...said].join(' · ');
}

/**
 * A card as the picture of its own page. The file keeps its name for good; the query changes with what is drawn, because
 * networks keep pictures by their address for weeks.
 */
export function ownPicture(card: Card, context: SiteContext): SocialImage {
  const sum = createHash('sha256')
    .update(JSON.stringify([DRAWING, card]))
    .digest('base64url')
    .slice(0, 8);
  return { path: `${cardPath(card.name, context)}?v=${sum}`, ...SHARED_SIZE, alt: altOf(card) };
}

/** The card of `name` on a page that is not its own: by its lasting address, so that a new card changes no other page. */
export function lentPicture(name: string, title: string, context: SiteContext): SocialImage {
  return { path: cardPath(name, context), ...SHARED_SIZE, alt: title };
}
