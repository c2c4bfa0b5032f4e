import { markdownToHtml } from 'satteri';
import type { ChartData } from '../charts/chart-data.ts';
import { chartTable } from '../charts/chart-table.ts';
import { readChart } from '../charts/site-chart.ts';
import { chartWords } from '../locales/charts.ts';
import { createRenderContext } from '../markdown/create-render-context.ts';
import { plainFeatures } from '../markdown/features.ts';
import { needsCjkParser } from '../markdown/needs-cjk-parser.ts';
import { splitAtCharts } from '../markdown/place-charts.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { mayHoldHtml } from '../markdown/sanitize-html.ts';
import type { SiteIndex } from '../model/site.ts';
import { readBody } from '../source/read-entry.ts';
import { htmlText } from './html-text.ts';

/** A text of the content, and where it stands. */
export interface BodyPlace {
  path: string;
  file: string;
  campaign: string | undefined;
  /** Day for which its metrics are shown. */
  day: string | undefined;
}

/** Pictures, charts, empty links that show a metric's value, tasks and notes: what the page says there, only the page knows. */
const SHOWN_BY_PAGE = /!\[|\[\s*\]|\[\^/;

/** Stands for every picture: without one, what is printed under it would be left out. */
const ANY_PICTURE = { src: '', width: 1280, height: 960 };

/** A chart as readers read it: what it shows, and the rows of its table. */
export function chartText(data: ChartData, site: SiteIndex): string {
  const { columns, rows } = chartTable(data, chartWords(site.context.config.locale));
  const lines = [columns, ...rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)])];
  return [data.summary, ...lines.map((cells) => cells.join('\u3000'))].join('\n');
}

/**
 * The words of a text as its page shows them, a line a block. Where the native processor alone reads it right it is asked
 * alone, which is many times quicker than rendering the page.
 */
export function bodyText({ path, file, ...where }: BodyPlace, site: SiteIndex): string {
  const body = readBody({ path, absolute: file });
  const isMdx = path.endsWith('.mdx');
  if (!isMdx && !SHOWN_BY_PAGE.test(body) && !mayHoldHtml(body) && !needsCjkParser(body))
    // Without a plug-in of ours the answer is there at once.
    return htmlText((markdownToHtml(body, { features: plainFeatures }) as { html: string }).html);
  const context = createRenderContext(site, { ...where, path, rail: false, pictures: new Map() });
  const { html } = renderMarkdown(body, { ...context, image: () => ANY_PICTURE }, isMdx ? 'mdx' : 'md');
  return splitAtCharts(html)
    .map((piece) => ('html' in piece ? htmlText(piece.html) : textOfChart(piece.chart, site)))
    .join('\n');
}

function textOfChart(key: string, site: SiteIndex): string {
  const chart = site.charts.get(key);
  if (!chart) return '';
  const data = readChart(chart, site);
  return [data.title, chartText(data, site)].join('\n');
}
