import type { APIRoute, GetStaticPaths } from 'astro';
import { renderPng } from '../../../../charts/render-png.ts';
import { readChart } from '../../../../charts/site-chart.ts';
import type { ChartRecord } from '../../../../model/chart.ts';
import { getSite } from '../../../../model/site.ts';

/** Every chart as a picture, for chats and print. */
export const getStaticPaths = (async () => {
  const { charts } = await getSite();
  return [...charts.values()].map((chart) => ({
    params: { campaign: chart.campaign, chart: chart.id },
    props: { chart },
  }));
}) satisfies GetStaticPaths;

/** Sends the picture of one chart, in the size that social networks show. */
export const GET: APIRoute<{ chart: ChartRecord }> = async ({ props }) => {
  const site = await getSite();
  const png = renderPng(readChart(props.chart, site), 'social', site.context.config.color.main);
  return new Response(new Uint8Array(png));
};
