import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildChart } from '../../src/charts/build-chart.ts';
import { createCanvas, releaseCanvas } from '../../src/charts/build-canvas.ts';
import type { ChartData } from '../../src/charts/chart-data.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { CHART_WIDTH } from '../../src/charts/measures.ts';
import { chartParts } from '../../src/charts/panels.ts';
import { pictureTheme, renderPng } from '../../src/charts/render-png.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import { chartWords } from '../../src/locales/charts.ts';
import { ChartSchema } from '../../src/schemas/chart.ts';
import { type Metric, MetricSchema } from '../../src/schemas/metric.ts';
import { type Bench, timeEach } from './bench.ts';

const CHARTS = 1000;
const POINTS = 12;
const TYPES = ['bar', 'horizontal-bar', 'line', 'share', 'small-multiples'] as const;

/** Metrics with a value a month, different in every chart. */
function metrics(seed: number): Map<string, Metric> {
  const list = Array.from({ length: POINTS }, (_, index) =>
    MetricSchema.parse({
      id: `m-${index}`,
      label: `第${index + 1}项指标`,
      unit: '件',
      observations: Array.from({ length: POINTS }, (__, month) => ({
        at: new Date(Date.UTC(2022, month + 1, 0)).toISOString().slice(0, 10),
        value: ((seed + 7) * (index + 3) * (month + 5)) % 997,
        source: '区作风办',
      })),
    }),
  );
  return new Map(list.map((metric) => [metric.id, metric]));
}

/** A chart of twelve points: the types take turns. */
function chart(seed: number): ChartData {
  const all = metrics(seed);
  const type = TYPES[seed % TYPES.length] ?? 'bar';
  const overTime = type === 'line' || type === 'small-multiples';
  const data = overTime ? { series: [{ label: '受理', metric: 'm-0' }] } : { metrics: [...all.keys()] };
  const spec = ChartSchema.parse({ type, title: `图${seed}`, description: '说明。', unit: '件', ...data });
  const built = buildChart({ id: `c-${seed}`, spec }, (id) => all.get(id), chartWords('zh-CN'));
  if (Array.isArray(built)) throw new Error(built.map(({ code }) => code).join());
  return built;
}

/** The same configuration on a plain canvas: what Chart.js itself costs, without our SVG. */
function drawPlain(data: ChartData): void {
  const { parts } = chartParts(data, pictureTheme('#a8161c'), { width: CHART_WIDTH });
  for (const { config, width, height } of parts) {
    const canvas = createCanvas(width, height);
    drawChart(canvas, config, () => undefined);
    releaseCanvas(canvas);
  }
}

/** Memory that is still held after a full collection, in MiB. */
function keptMemory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const round = (value: number): string => value.toFixed(2);

/** A thousand charts of twelve points: time a chart, memory, bytes, and the ratio to a plain canvas. */
export const charts: Bench = {
  name: 'charts',
  run: () => {
    const all = Array.from({ length: CHARTS }, (_, seed) => chart(seed));
    const pick = (index: number): ChartData => all[index] ?? chart(index);
    const before = keptMemory();
    let bytes = 0;
    const svg = timeEach(CHARTS, (index) => {
      bytes += Buffer.byteLength(renderSvg(pick(index)));
    });
    const peak = process.memoryUsage().rss / 2 ** 20;
    const kept = keptMemory() - before;
    const canvas = timeEach(CHARTS, (index) => {
      drawPlain(pick(index));
    });
    const png = timeEach(40, (index) => renderPng(pick(index), 'social', '#a8161c'));
    return Promise.resolve([
      `${CHARTS} charts of ${POINTS} points as SVG: ${round(svg)} ms each, ${Math.round(bytes / 3 / CHARTS)} bytes each`,
      `the same drawn on a plain canvas: ${round(canvas)} ms each (SVG / canvas = ${round(svg / canvas)})`,
      `link preview 1200 x 630 as PNG: ${round(png)} ms each (PNG / SVG = ${round(png / svg)})`,
      `memory: ${kept.toFixed(1)} MiB kept after ${CHARTS * 3} SVGs, ${peak.toFixed(0)} MiB at the most (RSS, the collector at leisure)`,
    ]);
  },
};
