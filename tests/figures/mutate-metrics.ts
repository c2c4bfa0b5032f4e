import { BOUNDS, type MetricGroup } from '../../src/schemas/metric.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { KeyPath } from '../../src/source/read-yaml.ts';
import type { Mutation } from './mutation.ts';

/** Units that metrics are changed to, besides those of the content itself. */
const OTHER_UNITS = ['个', '人', '件', '项', '户', '元', '万元', '亿元', '%', '个百分点'];

/** Offset of a value, or of its key. */
function offsetOf({ lined, locate }: Entry, path: KeyPath, part?: 'key'): number {
  const { line, column } = locate(path, part);
  return (lined.starts[line - 1] ?? 0) + column - 1;
}

function change(
  { lined: { text } }: Entry,
  from: number,
  written: RegExp,
  by: string,
  what: string,
): Mutation {
  const length = written.exec(text.slice(from))?.[0].length ?? 0;
  return {
    what: `${what}: ${text.slice(from, from + length)} → ${by}`,
    text: text.slice(0, from) + by + text.slice(from + length),
  };
}

/** The value one more and one less in its last place. */
function changeValue(entry: Entry, path: KeyPath, id: string): Mutation[] {
  const from = offsetOf(entry, [...path, 'value']);
  const written = /^-?[\d.]+/.exec(entry.lined.text.slice(from))?.[0] ?? '';
  const decimals = written.split('.')[1]?.length ?? 0;
  return [1, -1].map((step) => {
    const by = (Number(written) + step / 10 ** decimals).toFixed(decimals);
    return change(entry, from, /^-?[\d.]+/, by, `${id} value`);
  });
}

/** Every other bound, written where there is one, else added beside the value. */
function changeBound(entry: Entry, path: KeyPath, id: string, own: string, isWritten: boolean): Mutation[] {
  const { text } = entry.lined;
  return BOUNDS.filter((bound) => bound !== own).map((bound) => {
    if (isWritten)
      return change(entry, offsetOf(entry, [...path, 'bound']), /^[\w'"]+/, bound, `${id} bound`);
    const value = offsetOf(entry, [...path, 'value']);
    const end = value + (/^-?[\d.]+/.exec(text.slice(value))?.[0].length ?? 0);
    const isFlow = /^\s*[,}]/.test(text.slice(end));
    const indent = ' '.repeat(entry.locate([...path, 'value'], 'key').column - 1);
    const added = isFlow ? `, bound: ${bound}` : `\n${indent}bound: ${bound}`;
    return { what: `${id} bound: ${bound}`, text: text.slice(0, end) + added + text.slice(end) };
  });
}

/** Every value, bound and unit of a file of metrics, changed one at a time. */
export function mutateMetrics(entry: Entry, units: readonly string[]): Mutation[] {
  const { metrics } = entry.data as MetricGroup;
  return metrics.flatMap(({ id, unit, observations = [] }, index) => [
    ...observations.flatMap(({ bound }: { bound?: string }, number) => {
      const path = ['metrics', index, 'observations', number];
      return [
        ...changeValue(entry, path, id),
        ...changeBound(entry, path, id, bound ?? 'exact', bound !== undefined),
      ];
    }),
    ...[...new Set([...units, ...OTHER_UNITS])]
      .filter((other) => other !== unit)
      .map((other) =>
        change(
          entry,
          offsetOf(entry, ['metrics', index, 'unit']),
          /^(?:'[^']*'|"[^"]*"|[^,}\n]+)/,
          `'${other}'`,
          `${id} unit`,
        ),
      ),
  ]);
}
