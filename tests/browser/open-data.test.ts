import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { filesOf } from '../../scripts/build/marker.ts';
import { contentOf } from '../build/fixture-build.ts';
import { projectRoot } from '../../src/source/settings.ts';
import { dataPackageFaults } from '../site/data-package-faults.ts';
import { readCsv } from '../site/read-csv.ts';

/** What this test reads of a metric, with `yaml` alone, so that a fault of the product's own reader shows. */
interface WrittenMetric {
  id: string;
  label: string;
  unit: string;
  observations?: { at: string; value: number; bound?: string; source: string }[];
  ratio?: { part: string; whole: string };
}

const SITES = [
  ['sample', join(projectRoot, 'content')],
  ['everything', contentOf('everything')],
] as const;
const BOM = '\u{FEFF}';

function writtenMetrics(content: string): WrittenMetric[] {
  const dir = join(content, 'campaigns', 'zuofeng', 'metrics');
  return readdirSync(dir).flatMap(
    (name) => (parse(readFileSync(join(dir, name), 'utf8')) as { metrics: WrittenMetric[] }).metrics,
  );
}

/** Every value of the content as one line; derived ones, which the content does not state, left out. */
function writtenValues(content: string): string[] {
  return writtenMetrics(content)
    .flatMap(({ id, label, unit, observations = [] }) =>
      observations.map(({ at, value, bound = 'exact', source }) =>
        [id, label, String(value), unit, bound, at, source].join('|'),
      ),
    )
    .sort();
}

describe.each(SITES)('the open data of the %s site', (name, content) => {
  const read = (file: string): string =>
    readFileSync(join(inject(name).dir, 'data', 'zuofeng', file), 'utf8');
  const derived = new Set(
    writtenMetrics(content)
      .filter(({ ratio }) => ratio)
      .map(({ id }) => id),
  );

  it('is a CSV file that every office program opens right, with the values of the content', () => {
    const text = read('metrics.csv');
    expect(text.startsWith(BOM)).toBe(true);
    expect(text.slice(1)).not.toContain(BOM);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [header = [], ...rows] = readCsv(text.slice(1));
    const at = (wanted: string): number => header.indexOf(wanted);
    const columns = ['指标编号', '指标', '数值', '单位', '数值口气', '截至日期', '来源'].map(at);
    expect(columns).not.toContain(-1);
    const values = rows
      .filter(([id = '']) => !derived.has(id))
      .map((row) => columns.map((column) => row[column]).join('|'));
    expect(values.sort()).toEqual(writtenValues(content));
    expect(new Set(rows.map(([id]) => id)).size).toBe(writtenMetrics(content).length);
  });

  it('holds plain numbers, and no text that a spreadsheet would run', () => {
    for (const file of filesOf(inject(name).dir).filter((path) => path.endsWith('.csv'))) {
      const [, ...rows] = readCsv(readFileSync(join(inject(name).dir, file), 'utf8').replace(BOM, ''));
      expect(rows.length).toBeGreaterThan(0);
      const formulas = rows.flat().filter((cell) => /^[=+@\t\r＝＋－＠]|^-(?!\d+(?:\.\d+)?$)/.test(cell));
      expect([file, ...formulas]).toEqual([file]);
      expect([file, ...rows.flat().filter((cell) => /^\d{1,3}(?:,\d{3})+$/.test(cell))]).toEqual([file]);
    }
  });

  it('says the same as JSON, without a byte order mark', () => {
    const text = read('metrics.json');
    expect(text.startsWith('[')).toBe(true);
    const metrics = JSON.parse(text) as Required<WrittenMetric>[];
    expect(metrics.map(({ id }) => id).sort()).toEqual(
      writtenMetrics(content)
        .map(({ id }) => id)
        .sort(),
    );
    const values = metrics
      .filter(({ id }) => !derived.has(id))
      .flatMap(({ id, label, unit, observations }) =>
        observations.map(({ at, value, bound = '', source }) =>
          [id, label, String(value), unit, bound, at, source].join('|'),
        ),
      );
    expect(values.sort()).toEqual(writtenValues(content));
  });

  it('has each metric as files of its own, with the same values', () => {
    const all = JSON.parse(read('metrics.json')) as { id: string }[];
    for (const metric of all) {
      expect(JSON.parse(read(`metrics/${metric.id}.json`))).toEqual(metric);
      const [header, ...rows] = readCsv(read(`metrics/${metric.id}.csv`).replace(BOM, ''));
      const [wholeHeader, ...wholeRows] = readCsv(read('metrics.csv').replace(BOM, ''));
      expect(header).toEqual(wholeHeader);
      expect(rows).toEqual(wholeRows.filter(([id]) => id === metric.id));
    }
  });

  it('derives the value of a ratio from its two metrics', () => {
    const latest = (id: string): number =>
      writtenMetrics(content)
        .find((metric) => metric.id === id)
        ?.observations?.toSorted((a, b) => (a.at < b.at ? -1 : 1))
        .at(-1)?.value ?? Number.NaN;
    const [, ...rows] = readCsv(read('metrics.csv').replace(BOM, ''));
    for (const { id, ratio } of writtenMetrics(content).filter((metric) => metric.ratio)) {
      const shown = Number(rows.find(([first]) => first === id)?.[3]);
      const exact = (latest(ratio?.part ?? '') / latest(ratio?.whole ?? '')) * 100;
      expect(Math.abs(shown - exact)).toBeLessThanOrEqual(0.05);
    }
  });

  it('is a data package by the rules of Frictionless Data, and every value fits its field', () => {
    const descriptor: unknown = JSON.parse(read('datapackage.json'));
    const rows = (path: string): string[][] => {
      const text = read(path);
      // Readers of data packages take a byte order mark for a letter of the first name.
      expect(text.startsWith(BOM)).toBe(false);
      return readCsv(text);
    };
    expect(dataPackageFaults(descriptor, rows)).toEqual([]);
  });
});
