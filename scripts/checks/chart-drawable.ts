import { buildChart } from '../../src/charts/build-chart.ts';
import { chartWords } from '../../src/locales/charts.ts';
import { ChartSchema, type Chart } from '../../src/schemas/chart.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { Check } from './check.ts';
import type { Content, Item } from './content/content.ts';
import { knownValues } from './figures/known-values.ts';
import { sightOf } from './held/content-sight.ts';
import { hasUnreadMetrics } from './known-metric.ts';
import { findingAt } from './place-finding.ts';

/** Every chart can be drawn: its metrics have values, of one unit, and no more of them than anybody can read. */
export const chartDrawable: Check = {
  name: 'chart-drawable',
  description: {
    'zh-CN': '每张图表都画得出来：指标有数值，单位相同，项数不多。',
    en: 'Every chart can be drawn: its metrics have values of one unit, and not too many.',
  },
  run: (content) => [...content.charts.values()].flatMap((chart) => checkChart(chart, content)),
};

function checkChart({ entry }: Item<Chart>, content: Content): Finding[] {
  const { campaign = '', id } = entry.file;
  // A chart or a file of metrics that breaks its schema is told by another rule.
  const spec = ChartSchema.safeParse(entry.data);
  if (!spec.success || hasUnreadMetrics(content, campaign)) return [];
  const values = knownValues(content);
  const words = chartWords(content.site?.data.locale ?? 'zh-CN');
  const chart = buildChart({ id, spec: spec.data }, (metric) => values.find(campaign, metric)?.metric, words);
  if (!Array.isArray(chart)) return checkVisible({ entry, spec: spec.data }, content);
  return chart
    .filter(({ code }) => code !== 'unknown-metric')
    .map(({ code, path, name, expected }) =>
      findingAt(entry, path, () => words.problems[code]({ name, expected })),
    );
}

/** The same of what readers may see of a chart while a part of its values is held back. */
function checkVisible({ entry, spec }: { entry: Entry; spec: Chart }, content: Content): Finding[] {
  const { campaign = '', id } = entry.file;
  const sight = sightOf(content);
  const visible = sight.hasHeld ? sight.chart(campaign, spec) : undefined;
  if (!visible) return [];
  const words = chartWords(content.site?.data.locale ?? 'zh-CN');
  const chart = buildChart({ id, spec: visible }, sight.find(campaign), words);
  if (!Array.isArray(chart)) return [];
  return chart.map(({ code, name, expected }) => {
    const { message } = words.problems[code]({ name, expected });
    return findingAt(entry, ['type'], (problems) => problems.chartNotDrawableYet({ why: message }));
  });
}
