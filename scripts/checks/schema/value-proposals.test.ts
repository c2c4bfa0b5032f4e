import { expect, test } from 'vitest';
import { BOUNDS } from '../../../src/schemas/metric.ts';
import { DOCUMENT_KINDS } from '../../../src/schemas/document.ts';
import { proposeChoice, proposeGroup, proposeList } from './value-proposals.ts';

test.each([
  ['方案', DOCUMENT_KINDS, 'plan'],
  ['有效', ['in-force', 'repealed'], 'in-force'],
  ['现行有效', ['in-force', 'repealed'], 'in-force'],
  ['多于', BOUNDS, 'over'],
  ['近', BOUNDS, 'under'],
  ['ＯＶＥＲ', BOUNDS, 'over'],
  ['是', ['true', 'false'], 'true'],
  ['no', ['true', 'false'], 'false'],
  ['指标', BOUNDS, undefined],
])('%s among %j means %s', (text, values, meant) => {
  expect(proposeChoice(text, values)).toBe(meant);
});

test.each([
  ['source', '商洛日报', '{ name: 商洛日报 }'],
  ['source', '日报: 一版', "{ name: '日报: 一版' }"],
  ['cover', './photo.jpg', '{ src: ./photo.jpg, alt: …… }'],
  ['period', '2021年—2023年', "{ from: '2021', to: '2023' }"],
  ['period', '三年', undefined],
  ['police', '1', undefined],
])('%s: %s should be the group %s', (key, text, group) => {
  expect(proposeGroup(key, text)).toBe(group);
});

test.each([
  ['tags', '就业、作风', '[就业, 作风]'],
  ['tags', '【就业，作风】', '[就业, 作风]'],
  ['also', 'towns', '[towns]'],
  ['byline', '记者 方方、圆圆', '[{ role: 记者, name: 方方 }, { role: 记者, name: 圆圆 }]'],
  ['byline', '方方', undefined],
  ['attachments', '方案.pdf', '[{ file: 方案.pdf }]'],
])('%s: %s should be the list %s', (key, text, list) => {
  expect(proposeList(key, text)).toBe(list);
});
