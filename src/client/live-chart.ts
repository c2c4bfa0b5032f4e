import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type TooltipItem,
} from 'chart.js';
import type { ChartData, ChartSeries } from '../charts/chart-data.ts';
import { TEXT } from '../charts/measures.ts';
import { type ChartPart, chartParts } from '../charts/panels.ts';
import type { ChartTheme } from '../charts/theme.ts';
import { describe, nextStop, type Stop, stopsOf } from './live-point.ts';
import { readTheme, watchTheme } from './live-theme.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
Chart.register(LineController, LineElement, PointElement, DoughnutController, ArcElement);

/** Narrowest and widest drawing, in CSS pixels: text is 13.5 px whatever the width. */
const WIDTH = { least: 280, most: 640 };

/** Tooltips that say what the table says, 210多篇 and never 210. */
function tooltip(data: ChartData, theme: ChartTheme): object {
  const say = ({ datasetIndex, dataIndex }: TooltipItem<'bar'>) =>
    describe(data, { series: datasetIndex, index: dataIndex });
  const font = { family: theme.font, size: TEXT };
  return {
    backgroundColor: theme.ink,
    titleColor: theme.paper,
    bodyColor: theme.paper,
    titleFont: { ...font, weight: 'normal' },
    bodyFont: { ...font, weight: 'bold' },
    cornerRadius: 0,
    displayColors: false,
    callbacks: {
      title: (items: TooltipItem<'bar'>[]) => (items[0] ? say(items[0]).title : ''),
      label: (item: TooltipItem<'bar'>) => say(item).body,
    },
  };
}

/** The configuration of the static drawing with tooltips; still nothing moves. */
function liveConfig({ config }: ChartPart, data: ChartData, theme: ChartTheme): ChartConfiguration {
  const options = {
    ...config.options,
    devicePixelRatio,
    events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
    interaction: { mode: 'nearest', intersect: false },
    plugins: { tooltip: tooltip(data, theme) },
  };
  return { ...config, options } as ChartConfiguration;
}

/** Shows the tooltip of one value, or none. */
function activate(chart: Chart, stop: Stop | undefined): void {
  const active = stop ? [{ datasetIndex: stop.series, index: stop.index }] : [];
  const element = stop && chart.getDatasetMeta(stop.series).data[stop.index];
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: element?.x ?? 0, y: element?.y ?? 0 });
  chart.update('none');
}

/** Lets arrow keys go from value to value; each is said aloud. */
function listenKeys(canvas: HTMLCanvasElement, chart: Chart, data: ChartData, said: HTMLElement): void {
  const stops = stopsOf(data);
  let current = -1;
  const go = (to: number): void => {
    current = to;
    const stop = stops[to];
    activate(chart, stop);
    const { title, body } = stop ? describe(data, stop) : { title: '', body: '' };
    said.textContent = `${title} ${body}`.trim();
  };
  canvas.addEventListener('keydown', (event) => {
    const to = event.key === 'Escape' ? -1 : nextStop(event.key, current, stops.length);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  });
  canvas.addEventListener('blur', () => {
    go(-1);
  });
}

/** What a canvas is drawn with. */
interface LivePart {
  whole: ChartData;
  own: ChartSeries | undefined;
  theme: ChartTheme;
  /** Where values are said aloud. */
  said: HTMLElement;
}

/** One canvas with its chart. `own` is the series of a panel of small multiples, named above its canvas. */
function addPart(host: HTMLElement, part: ChartPart, { whole, own, theme, said }: LivePart): Chart {
  const data = own ? { ...whole, series: [own] } : whole;
  const box = host.appendChild(document.createElement('div'));
  if (own) box.appendChild(document.createElement('p')).textContent = own.label;
  const canvas = box.appendChild(document.createElement('canvas'));
  canvas.width = part.width;
  canvas.height = part.height;
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  const name = [own?.label ?? whole.title, whole.captions.keys].join(' ');
  canvas.setAttribute('aria-label', name);
  const chart = new Chart(canvas, liveConfig(part, data, theme));
  listenKeys(canvas, chart, data, said);
  return chart;
}

/** Draws the live chart into `host`, anew whenever its width or the page's colours change. */
function startLiveChart(host: HTMLElement, data: ChartData): void {
  const said = document.createElement('p');
  said.setAttribute('aria-live', 'polite');
  let charts: Chart[] = [];
  let drawn = 0;
  const draw = (): void => {
    charts.forEach((chart) => {
      chart.destroy();
    });
    drawn = host.clientWidth;
    host.replaceChildren();
    const theme = readTheme(host);
    const width = Math.min(Math.max(drawn, WIDTH.least), WIDTH.most);
    const { parts } = chartParts(data, theme, { width });
    charts = parts.map((part, index) => {
      const own = data.type === 'small-multiples' ? data.series[index] : undefined;
      return addPart(host, part, { whole: data, own, theme, said });
    });
    host.append(said);
  };
  host.hidden = false;
  draw();
  watchTheme(draw);
  new ResizeObserver(() => {
    if (host.clientWidth !== drawn) draw();
  }).observe(host);
}

// The page brings the data and the place; where either is missing the static chart simply stays alone.
const source = document.getElementById('chart-data');
const host = document.getElementById('live-chart');
if (source?.textContent && host) startLiveChart(host, JSON.parse(source.textContent) as ChartData);
