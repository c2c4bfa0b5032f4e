import type { APIRoute } from 'astro';
import { renderPng } from '../../../../charts/render-png.ts';
import { readChart } from '../../../../charts/site-chart.ts';
import { listChartPaths } from '../../../../keys/list-paths.ts';
import { getChart, getSite } from '../../../../model/site.ts';

/** Every chart as a picture, for chats and print. */
export const getStaticPaths = listChartPaths;

/** Sends the picture of one chart, in the size that social networks show. */
export const GET: APIRoute = async ({ params }) => {
  const site = await getSite();
  const png = renderPng(readChart(getChart(site, params), site), 'social', site.context.config.color.main);
  return new Response(new Uint8Array(png));
};
