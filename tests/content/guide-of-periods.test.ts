import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseTarget } from '../../src/markdown/target.ts';
import { formatObservation, joinValue } from '../../src/model/metric-value.ts';
import { pickObservation } from '../../src/model/pick-observation.ts';
import { readerWords } from '../../src/locales/reader.ts';
import { MetricSchema } from '../../src/schemas/metric.ts';
import { projectRoot } from '../../src/source/settings.ts';

/** The rows of a table of a guide in which something is written as code in the third column: prose, metric, value, link. */
function rowsOf(file: string): string[][] {
  return readFileSync(join(projectRoot, file), 'utf8')
    .split('\n')
    .filter((line) => /^\|[^`]+\|[^|]*\| `(?:period|at): /.test(line))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

const codeIn = (cell: string): string => /^`(.*)`$/.exec(cell)?.[1] ?? '';

describe.each([
  ['README.md', 5],
  ['README.zh-CN.md', 12],
])('the examples of periods and measures in %s', (file, count) => {
  const rows = rowsOf(file);

  test('are all there', () => {
    expect(rows).toHaveLength(count);
  });

  test.each(rows)('%s: what is written is accepted, and the link names its value', (prose, metric, value, link) => {
    const fields = parse(`{ ${codeIn(metric)} }`.replace('{  }', '{}')) as object;
    const observation = { ...(parse(`{ ${codeIn(value)} }`) as object), source: '区统计局' };
    const read = MetricSchema.parse({ id: 'm', label: '指标', unit: '个', ...fields, observations: [observation] });
    const target = parseTarget(/\((metric:[^)]*)\)/.exec(link)?.[1] ?? '');
    expect(target.kind).toBe('metric');
    const period = target.kind === 'metric' ? target.period : undefined;
    const found = pickObservation(read.observations ?? [], { period });
    expect(found).toBe(read.observations?.[0]);
    // A fall and a loss stand in the prose as words, in the data as a sign.
    const isFall = /降|亏/.test(prose);
    expect((found?.value ?? 0) < 0).toBe(isFall);
    const printed = found && joinValue(formatObservation(read, found, readerWords('zh-CN').bounds));
    expect(printed).not.toMatch(/-\d/);
  });
});
