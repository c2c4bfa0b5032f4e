import type { CampaignRecord } from './campaign.ts';
import { type Card, cardFrame, lentPicture } from './card.ts';
import { cardFigure } from './card-figure.ts';
import type { SiteIndex } from './site.ts';
import type { SocialImage } from './social-image.ts';

/** How many figures stand side by side on a card. */
const FIGURES = 3;

const nameOf = (campaign: string): string => `campaigns/${campaign}`;

/** The card of a campaign: its period and its headline figures as they stand now. */
export function campaignCard({ id, campaign }: CampaignRecord, { context, metrics }: SiteIndex): Card {
  const views = campaign.headline.flatMap((metric) => metrics.view(id, metric) ?? []);
  return {
    name: nameOf(id),
    title: campaign.title,
    kicker: context.words.campaign.period(campaign.period.from, campaign.period.to),
    note: views.length === 0 ? campaign.lead : undefined,
    date: undefined,
    figures: views.slice(0, FIGURES).map((view) => cardFigure(view, context)),
    site: cardFrame(context),
  };
}

/** The picture of pages inside a campaign that have no card of their own. */
export function lentByCampaign({ id, campaign }: CampaignRecord, { context }: SiteIndex): SocialImage {
  return lentPicture(nameOf(id), campaign.title, context);
}
