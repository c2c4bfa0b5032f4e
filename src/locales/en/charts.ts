import type { ChartLocale } from '../zh-CN/charts.ts';

const BY_DIRECTION = { up: 'up', down: 'down', level: '' };

/** `1 item`, `2 items`. */
const items = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`;

/** Words of charts in English. */
export const charts: ChartLocale = {
  unit: (unit) => `Unit: ${unit}`,
  asOf: (from, to) => (from === to ? `As of ${to}` : `Data of ${from} to ${to}`),
  during: (from, to) => (from === to ? from : `${from} to ${to}`),
  source: (sources) => `Source: ${sources.join('; ')}`,
  keys: 'Use the arrow keys to go through the values',
  gap: 'no data',
  target: 'Target',
  rest: 'Rest',
  rounded: 'Shares are rounded and may not add up to 100%.',
  table: {
    item: 'Item',
    date: 'Date',
    value: 'Value',
    share: 'Share',
    target: 'Target',
    progress: 'Progress',
    at: 'As of',
    when: 'Time',
    source: 'Source',
    csv: {
      category: 'item',
      series: 'series',
      metric: 'metric',
      value: 'value',
      bound: 'bound',
      unit: 'unit',
      percent: 'percent',
      target: 'target',
      at: 'as_of',
      source: 'source',
      written: 'as_written',
      period: 'period',
    },
    bounds: { exact: 'exact', over: 'over', about: 'about', under: 'under' },
  },
  summary: {
    one: ({ label, text }) => `${label}: ${text}.`,
    two: (a, b) => `${a.label}: ${a.text}; ${b.label}: ${b.text}.`,
    many: (count, largest, smallest) =>
      `${items(count)}; the largest is ${largest.label} with ${largest.text}, the smallest ${smallest.label} with ${smallest.text}.`,
    level: (count, text) => `${items(count)}, each ${text}.`,
    seriesOf: (series, category) => `${category}, ${series}`,
    share: (count, largest, percent, total) =>
      `${items(count)} make ${total}; the largest is ${largest.label} with ${largest.text}, ${percent} of it.`,
    shareOf: (count, largest, percent, total) =>
      `${items(count)} out of ${total}; the largest is ${largest.label} with ${largest.text}, ${percent} of it.`,
    progress: (item, target, percent) =>
      `${item.label}: ${item.text} of a target of ${target}, ${percent} done`,
    course: ({ label, first, last, change, direction }) => {
      const name = label ? `${label}: ` : '';
      const tail = change && direction !== 'level' ? `, ${BY_DIRECTION[direction]} ${change}` : '';
      return first.on === last.on
        ? `${name}${last.text} (${last.on})`
        : `${name}from ${first.text} (${first.on}) to ${last.text} (${last.on})${tail}`;
    },
    join: (sentences) => `${sentences.join('; ')}.`,
  },
  axis: [
    { from: 1e9, divisor: 1e9, suffix: 'bn' },
    { from: 1e6, divisor: 1e6, suffix: 'm' },
  ],
  problems: {
    'unknown-metric': ({ name }) => ({
      message: `The chart uses the metric ${name}, which does not exist.`,
      fix: 'Check the id; a chart can use only metrics of its own campaign.',
    }),
    'mixed-units': ({ name, expected }) => ({
      message: `The metric counts “${name}” and the chart “${expected}”; they cannot share an axis.`,
      fix: 'Take metrics of one unit, or make two charts.',
    }),
    'mixed-periods': ({ name, expected }) => ({
      message: `The values of the chart are of different kinds of period and cannot be compared: ${expected}, ${name}.`,
      fix: 'Draw values of one kind: name the period with “period”, or for lines with “every” whether months, quarters, halves or years are drawn; or make a metric of its own for the other kind.',
    }),
    'empty-series': () => ({
      message: 'The chart has no value to draw.',
      fix: 'Name at least one metric that has a value.',
    }),
    'not-finite': ({ name }) => ({
      message: `The value of the metric ${name} is not a number.`,
      fix: 'Write a number in the file of metrics.',
    }),
    'too-large': ({ name, expected }) => ({
      message: `The value ${name} is too large to be drawn truly (the limit is ${expected}).`,
      fix: 'Use a larger unit, such as millions; or take out zeros that do not belong there.',
    }),
    'negative-share': ({ name }) => ({
      message: `The metric ${name} is negative and cannot be a part of a whole.`,
      fix: 'Use a bar chart (horizontal-bar).',
    }),
    'no-observation': ({ name, expected }) => ({
      message: expected
        ? `The metric ${name} has no value on ${expected} yet.`
        : `The metric ${name} has no value that can be used.`,
      fix: 'Choose a later date for “at”, or add the value of that day to the metric.',
    }),
    'no-period': ({ name, expected }) => ({
      message: `The metric ${name} has no value for the period ${expected}.`,
      fix: 'Choose a period of which every metric has a value, or add the value of this one.',
    }),
    'too-many-categories': ({ name, expected }) => ({
      message: `The chart has ${name} items; with more than ${expected} nobody can read it.`,
      fix: 'Draw the few that matter and leave the rest to the table, or make several charts.',
    }),
    'too-many-series': ({ name, expected }) => ({
      message: `The chart has ${name} series; more than ${expected} cannot be told apart.`,
      fix: 'Use small-multiples, or make several charts.',
    }),
    'share-over-whole': ({ name, expected }) => ({
      message: `The parts add up to ${name}, more than the whole of ${expected}.`,
      fix: 'See whether something is counted twice; then a chart of shares is the wrong one.',
    }),
    'share-of-nothing': () => ({
      message: 'The parts add up to zero, so they have no shares.',
      fix: 'Wait for values, or use a bar chart.',
    }),
    'labels-do-not-match': ({ name, expected }) => ({
      message: `There are ${name} labels, and there should be ${expected}.`,
      fix: 'Write one label for each item, in the order of the metrics.',
    }),
    'series-do-not-match': ({ name, expected }) => ({
      message: `This series has ${name} metrics, and it should have ${expected}.`,
      fix: 'Give every series as many metrics; write ~ for a missing one.',
    }),
    'series-form': ({ name, expected }) => ({
      message: `A chart of the type “${name}” takes its data as ${expected}.`,
      fix: 'Write the data as the description of charts has it.',
    }),
    'progress-without-target': ({ name }) => ({
      message: `The metric ${name} has no target, so it has no progress.`,
      fix: 'Give the metric a target, or name the metric of the whole as “whole” in the chart.',
    }),
    'progress-target-zero': ({ name }) => ({
      message: `The target of the metric ${name} is zero or its baseline, and a percentage of that means nothing.`,
      fix: 'For a target of zero give the baseline and “direction: down”; else use a bar chart.',
    }),
  },
};
