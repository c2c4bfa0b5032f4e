import { expect, test } from 'vitest';
import { goodChart, SPECS } from '../charts/test-charts.ts';
import { describe, nextStop, stopsOf } from './live-point.ts';

test('a value is described in house style, with its share or its target', () => {
  expect(describe(goodChart(SPECS.bar), { series: 0, index: 0 })).toEqual({
    title: '指标news',
    body: '210多个',
  });
  expect(describe(goodChart(SPECS.progress), { series: 0, index: 0 }).body).toBe('206个 97.6% 目标211个');
  expect(describe(goodChart(SPECS.line), { series: 0, index: 3 })).toEqual({
    title: '2022年4月',
    body: '受理 无数据',
  });
});

test('arrow keys pass every value once', () => {
  const stops = stopsOf(goodChart(SPECS.line));
  const walked: number[] = [];
  for (let at = nextStop('ArrowRight', -1, stops.length) ?? 0; walked.at(-1) !== at;) {
    walked.push(at);
    at = nextStop('ArrowRight', at, stops.length) ?? 0;
  }
  expect(walked).toEqual(stops.map((_, index) => index));
});

test('other keys are left to the page', () => {
  expect([nextStop('Tab', 0, 5), nextStop('a', 0, 5)]).toEqual([undefined, undefined]);
  expect([nextStop('End', 0, 5), nextStop('Home', 4, 5), nextStop('ArrowLeft', 0, 5)]).toEqual([4, 0, 0]);
});
