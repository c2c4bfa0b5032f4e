import type { ChartTheme } from './theme.ts';

/** How a line looks: colour, dashes and the shape of its points, so that it is known without its colour. */
export interface LineStyle {
  color: keyof ChartTheme;
  dash: number[];
  point: 'circle' | 'rect' | 'triangle' | 'rectRot';
}

const STYLES: readonly LineStyle[] = [
  { color: 'accent', dash: [], point: 'circle' },
  { color: 'ink', dash: [6, 3], point: 'rect' },
  { color: 'soft', dash: [2, 3], point: 'triangle' },
  { color: 'accent', dash: [10, 3, 2, 3], point: 'rectRot' },
  { color: 'ink', dash: [1, 2], point: 'circle' },
  { color: 'soft', dash: [12, 4], point: 'rect' },
];

/** The look of the line with this number, from 0. */
export function lineStyle(index: number): LineStyle {
  return STYLES[index % STYLES.length] ?? { color: 'accent', dash: [], point: 'circle' };
}
