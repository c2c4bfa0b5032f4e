import type { APIRoute } from 'astro';
import { chartCsv } from '../../../../charts/chart-csv.ts';
import { readChart } from '../../../../charts/site-chart.ts';
import { chartWords } from '../../../../locales/charts.ts';
import { listChartPaths } from '../../../../keys/list-paths.ts';
import { getChart, getSite } from '../../../../model/site.ts';

/** The data of every chart as a table file. */
export const getStaticPaths = listChartPaths;

/** Sends the table of one chart. */
export const GET: APIRoute = async ({ params }) => {
  const site = await getSite();
  return new Response(
    chartCsv(readChart(getChart(site, params), site), chartWords(site.context.config.locale)),
  );
};
