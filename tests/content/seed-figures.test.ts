import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { FIGURE_IN_WORDS, SEED_FIGURES } from './seed-figures.ts';

/** What this test reads of a metric: read with `yaml` alone, so that a fault of the product's own reader shows. */
interface WrittenMetric {
  id: string;
  unit: string;
  observations?: { at: string; value: number; bound?: string; source: string }[];
}

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));
const METRICS = `${CONTENT}campaigns/zuofeng/metrics/`;
const ROUND_UP = `${CONTENT}articles/2023/zuofeng-roundup.md`;
const METRIC_LINK = /\[([^\]]*)\]\(metric:([^)]*)\)/g;

/** Every figure of the report, in digits and in 汉字. */
const ALL_FIGURES = [...SEED_FIGURES, FIGURE_IN_WORDS];

/** The campaign's metrics that carry values of their own; derived ones (`ratio`) are no figures of the report. */
function observedMetrics(): WrittenMetric[] {
  return readdirSync(METRICS)
    .flatMap((name) => (parse(readFileSync(METRICS + name, 'utf8')) as { metrics: WrittenMetric[] }).metrics)
    .filter((metric) => metric.observations !== undefined);
}

/** `words → metric` of every metric link of the round-up, sorted, repeats kept. */
function roundUpLinks(): string[] {
  const links = readFileSync(ROUND_UP, 'utf8').matchAll(METRIC_LINK);
  return [...links].map(([, text, id]) => `${text ?? ''} → ${id ?? ''}`).sort();
}

test('the list typed by hand has 66 figures, each of its own metric', () => {
  expect(SEED_FIGURES).toHaveLength(66);
  expect(new Set(SEED_FIGURES.map(([, id]) => id)).size).toBe(66);
});

test('every figure of the report is a metric, and no metric states a figure that the report does not', () => {
  const written = observedMetrics().map((metric) => metric.id);
  expect(written.sort()).toEqual(ALL_FIGURES.map(([, id]) => id).sort());
});

test.each(ALL_FIGURES)('%s is the metric %s with its value, unit and bound', (_text, id, value, unit, bound) => {
  const metric = observedMetrics().find((candidate) => candidate.id === id);
  expect(metric?.unit).toBe(unit);
  expect(metric?.observations).toHaveLength(1);
  const observation = metric?.observations?.[0];
  expect([observation?.value, observation?.bound ?? 'exact']).toEqual([value, bound]);
  expect([observation?.at, observation?.source]).toEqual(['2023-01-11', '商洛日报 2023-01-11']);
});

test('the round-up links every figure exactly once, in the words of the report, to its metric', () => {
  expect(roundUpLinks()).toEqual(ALL_FIGURES.map(([text, id]) => `${text} → ${id}`).sort());
});
