import { type Card, cardFrame } from './card.ts';
import { cardFigure } from './card-figure.ts';
import { homeCampaign, homeFigures } from './home-figures.ts';
import type { SiteIndex } from './site.ts';
import { SITE_CARD } from './social-image.ts';

/** How many figures stand side by side on a card. */
const FIGURES = 3;

/** The card of the whole site: its name and the figures of its home page. */
export function siteCard(site: SiteIndex): Card {
  const { context } = site;
  const { title, tagline, description, footer } = context.config;
  const frame = cardFrame(context);
  const campaign = homeCampaign(site);
  const views = campaign ? homeFigures(campaign, site) : [];
  return {
    name: SITE_CARD,
    title,
    kicker: footer.organiser && tagline,
    note: views.length === 0 ? description : undefined,
    date: undefined,
    figures: views.slice(0, FIGURES).map((view) => cardFigure(view, context)),
    // The name of the site is the title here; who publishes it stands above.
    site: { ...frame, title: footer.organiser ?? tagline ?? frame.host },
  };
}
