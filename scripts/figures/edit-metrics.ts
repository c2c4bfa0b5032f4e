import { appendItem } from '../edit-yaml/append-item.ts';
import type { NewMetric, NewObservation } from './new-metric.ts';
import { yamlText } from './yaml-text.ts';

/** Where a value comes from. */
export interface Origin {
  /** The article's day. */
  day: string;
  /** `商洛日报 2023-01-11`. */
  source: string;
  /** The moment of an article that is held back, as written: its values are held until then too. */
  published?: string | undefined;
}

function observation({ value, bound, period }: NewObservation, { day, source, published }: Origin): string {
  const time = period === undefined ? `at: ${day}` : `period: ${yamlText(period)}`;
  const mark = bound === 'exact' ? '' : `, bound: ${bound}`;
  const held = published === undefined ? '' : `, published: ${published}`;
  return `{ ${time}, value: ${value}${mark}, source: ${yamlText(source)}${held} }`;
}

/** The group file with new metrics at its end; `yaml` undefined makes a new file for `pillar`. */
export function addMetrics(
  yaml: string | undefined,
  metrics: readonly NewMetric[],
  origin: Origin,
  pillar: string | undefined,
): string {
  const head = pillar === undefined ? '' : `pillar: ${pillar}\n`;
  return metrics.reduce(
    (text, metric) => appendItem(text, ['metrics'], metricYaml(metric, origin)),
    yaml ?? `${head}metrics:\n`,
  );
}

/** Fields of a metric that are written where they are known, in this order. */
const OPTIONAL = ['scope', 'measure', 'against', 'of', 'whole', 'region'] as const;

function metricYaml(metric: NewMetric, origin: Origin): string {
  return [
    `id: ${metric.id}`,
    `label: ${yamlText(metric.label)}`,
    `unit: ${yamlText(metric.unit)}`,
    ...OPTIONAL.flatMap((key) => (metric[key] === undefined ? [] : [`${key}: ${yamlText(metric[key])}`])),
    'observations:',
    ...metric.observations.map((each) => `  - ${observation(each, origin)}`),
  ].join('\n');
}

/** The group file with one more value for the metric at `index`. */
export function addObservation(yaml: string, index: number, value: NewObservation, origin: Origin): string {
  return appendItem(yaml, ['metrics', index, 'observations'], observation(value, origin));
}
