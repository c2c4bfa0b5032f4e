import { describe, expect, test } from 'vitest';
import { CHART_WIDTH, PHONE_WIDTH, TEXT } from './measures.ts';
import { renderSvg } from './render-svg.ts';
import { goodChart, metricOf, seriesOf, SPECS } from './test-charts.ts';

const TYPES = Object.keys(SPECS) as (keyof typeof SPECS)[];
const svgOf = (type: keyof typeof SPECS): string => renderSvg(goodChart(SPECS[type]));
const bars = (...metrics: string[]) => ({ type: 'horizontal-bar', unit: '个', metrics });

describe.each(TYPES)('a chart of the type %s', (type) => {
  const svg = svgOf(type);

  test('has no style, no script, no font and no size in pixels', () => {
    expect(svg).not.toMatch(/\sstyle=|<style|<script|font-family|<svg[^>]*\s(?:width|height)=/);
  });

  test('takes every colour from the page', () => {
    const colors = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, color]) => color);
    expect(
      colors.filter(
        (color) => !/^(?:none|var\(--(?:ink|soft|line|faint|accent|paper|on-accent)\))$/.test(color ?? ''),
      ),
    ).toEqual([]);
  });

  test('shows no text smaller than 12 pixels on a phone', () => {
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(svg).toContain(`viewBox="0 0 ${CHART_WIDTH} `);
    expect(Math.min(TEXT, ...sizes) * (PHONE_WIDTH / CHART_WIDTH)).toBeGreaterThanOrEqual(12);
  });

  test('is small', () => {
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(6 * 1024);
  });

  test('writes numbers with one decimal at most', () => {
    expect(svg.replace(/<(?:text|title|desc)[^>]*>[^<]*/g, '')).not.toMatch(/\d\.\d\d/);
  });

  test('says when its values hold, in what unit and where they come from', () => {
    expect(svg).toMatch(/>单位：/);
    expect(svg).toMatch(/>(?:截至|数据日期：)202/);
    expect(svg).toMatch(/来源：/);
  });

  test('is named and described by what is in it', () => {
    const [, ids = ''] = /aria-labelledby="([^"]*)"/.exec(svg) ?? [];
    expect(ids.split(' ').every((id) => id.startsWith('chart-sample') && svg.includes(`id="${id}"`))).toBe(
      true,
    );
  });

  test('is the same twice', () => {
    expect(renderSvg(goodChart(SPECS[type]))).toBe(svg);
  });

  test('keeps its text within its box', () => {
    const [, , height = 0] = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
    const panels = type === 'small-multiples' ? [] : [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"/g)];
    for (const [, x, y] of panels) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(CHART_WIDTH);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThanOrEqual(height);
    }
  });
});

test('values keep their words', () => {
  expect(svgOf('horizontal-bar')).toContain('>210多个</text>');
  expect(svgOf('horizontal-bar')).not.toContain('>210</text>');
});

test('a label is one text, not one a character', () => {
  expect(svgOf('horizontal-bar')).toContain('>领域突出问题</text>');
});

test('markup in a label is text', () => {
  const hostile = metricOf('x', 5, '个', { label: '</text><script>alert(1)</script>&"' });
  const svg = renderSvg(goodChart(bars('news', 'x'), [hostile]));
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
});

test('a control character does not break the drawing', () => {
  const svg = renderSvg(goodChart(bars('x'), [metricOf('x', 5, '个', { label: '一\u0000二\u0008' })]));
  expect(svg).not.toMatch(/[\u0000-\u0008]/); // eslint-disable-line no-control-regex
});

test('a label of 200 characters is cut with an ellipsis and keeps to two lines', () => {
  const svg = renderSvg(goodChart(bars('x'), [metricOf('x', 5, '个', { label: '很'.repeat(200) })]));
  const lines = [...svg.matchAll(/>(很+…?)</g)].map(([, line]) => line ?? '');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

test('a gap parts the line', () => {
  const lineOf = (values: (number | null)[]): string =>
    renderSvg(
      goodChart({ type: 'line', unit: '件', every: 'month', metrics: ['s'] }, [seriesOf('s', values)]),
    );
  const moves = (svg: string): number =>
    (/<path d="([^"]*)"[^>]*stroke="var\(--accent\)"/.exec(svg)?.[1]?.match(/M/g) ?? []).length;
  expect(moves(lineOf([1, 2, 3, 4, 5]))).toBe(1);
  expect(moves(lineOf([1, 2, null, 4, 5]))).toBe(2);
});

test('a missing bar says so', () => {
  const spec = {
    ...{ type: 'horizontal-bar', unit: '个', labels: ['甲', '乙'] },
    series: [{ label: '查找', metrics: ['found', null] }],
  };
  expect(renderSvg(goodChart(spec))).toContain('>无数据</text>');
});

test('series are known without their colours', () => {
  const twice = { ...SPECS['stacked-bar'], type: 'bar' };
  const hatch =
    /<path d="(?:M[\d. ]+L[\d. ]+)+(?:M[\d. ]+h[\d.]+v[\d.]+h-[\d.]+z)?" fill="none" stroke="var\(--accent\)"/;
  expect(renderSvg(goodChart(twice))).toMatch(hatch);
  expect(svgOf('line')).toContain('stroke-dasharray');
});

test('bars begin at zero and are true to their values', () => {
  const svg = renderSvg(goodChart(bars('a', 'b'), [metricOf('a', 100), metricOf('b', 50)]));
  const [long = 0, short = 0] = [...svg.matchAll(/M[\d.]+ [\d.]+h([\d.]+)v/g)].map(([, width]) =>
    Number(width),
  );
  expect(short / long).toBeCloseTo(0.5, 2);
});

test('bars whose labels do not fit under them are laid on their side', () => {
  const long = metricOf('x', 5, '个', { label: '区级部门主要负责人和镇办党政主要负责人驻村座谈' });
  const height = (spec: object): number =>
    Number(/viewBox="0 0 400 ([\d.]+)"/.exec(renderSvg(goodChart(spec, [long])))?.[1]);
  const spec = { unit: '个', metrics: ['news', 'x', 'done', 'briefs'] };
  expect(height({ ...spec, type: 'bar' })).toBe(height({ ...spec, type: 'horizontal-bar' }));
});

test.each([1, 60])('%d bars are drawn', (count) => {
  const metrics = Array.from({ length: count }, (_, index) => metricOf(`m-${index}`, index));
  const svg = renderSvg(goodChart(bars(...metrics.map(({ id }) => id)), metrics));
  expect(svg).toContain(`>${count - 1}个</text>`);
  expect(svg).not.toContain('NaN');
});

test.each([0, -5, 0.0001, 999999999999999])('the value %d is drawn without nonsense', (value) => {
  for (const type of ['bar', 'horizontal-bar', 'line']) {
    expect(renderSvg(goodChart({ type, unit: '个', metrics: ['v'] }, [metricOf('v', value)]))).not.toMatch(
      /NaN|Infinity|e[+-]\d/,
    );
  }
});

test('nothing of a browser is left behind', () => {
  svgOf('line');
  expect([typeof globalThis.document, typeof globalThis.window]).toEqual(['undefined', 'undefined']);
});
