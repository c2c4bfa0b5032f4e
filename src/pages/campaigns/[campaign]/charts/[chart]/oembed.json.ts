import type { APIRoute } from 'astro';
import { describeOembed } from '../../../../../charts/oembed.ts';
import { listChartPaths } from '../../../../../keys/list-paths.ts';
import { getChart, getSite } from '../../../../../model/site.ts';

/** For every chart, what another site needs to show it: a static answer of oEmbed, found by a link on the chart's page. */
export const getStaticPaths = listChartPaths;

/** Sends the answer for one chart. */
export const GET: APIRoute = async ({ params }) => {
  const site = await getSite();
  return new Response(JSON.stringify(describeOembed(getChart(site, params), site)));
};
