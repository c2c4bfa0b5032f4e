import type { APIRoute, GetStaticPaths } from 'astro';
import { chartCsv } from '../../../../charts/chart-csv.ts';
import { readChart } from '../../../../charts/site-chart.ts';
import { chartWords } from '../../../../locales/charts.ts';
import type { ChartRecord } from '../../../../model/chart.ts';
import { getSite } from '../../../../model/site.ts';

/** The data of every chart as a table file. */
export const getStaticPaths = (async () => {
  const { charts } = await getSite();
  return [...charts.values()].map((chart) => ({
    params: { campaign: chart.campaign, chart: chart.id },
    props: { chart },
  }));
}) satisfies GetStaticPaths;

/** Sends the table of one chart. */
export const GET: APIRoute<{ chart: ChartRecord }> = async ({ props }) => {
  const site = await getSite();
  return new Response(chartCsv(readChart(props.chart, site), chartWords(site.context.config.locale)));
};
