import type { APIRoute, GetStaticPaths } from 'astro';
import { renderCard } from '../../cards/render-card.ts';
import { digest } from '../../keys/page-key.ts';
import type { Card } from '../../model/card.ts';
import { listCards } from '../../model/list-cards.ts';
import { getSite } from '../../model/site.ts';

/** The pictures that stand for pages where their addresses are shared. */
export const getStaticPaths = (async () =>
  listCards(await getSite()).map((card) => ({
    params: { name: card.name },
    props: { card },
    cacheKey: digest(card),
  }))) satisfies GetStaticPaths;

/** Draws one of them. */
export const GET: APIRoute<{ card: Card }> = ({ props }) =>
  new Response(new Uint8Array(renderCard(props.card)));
