import type { ChartData } from './chart-data.ts';
import { frameOf, type ChartSize, type Frame } from './frame.ts';
import { LINE, TEXT } from './measures.ts';
import { textWidth } from './text-width.ts';
import { fits, wrapLabel } from './wrap-label.ts';

/** How the bars of a chart lie. */
export interface BarLayout {
  frame: Frame;
  width: number;
  height: number;
  /** Bars on their side. */
  lying: boolean;
  /** Labels beside the bars or above them; under them where they stand. */
  labels: 'beside' | 'above' | 'under';
  /** The label of each category in the lines that are drawn. */
  lines: string[][];
  /** Thickness of one bar, in pixels. */
  thickness: number;
  /** Room for the values beyond the bars, in pixels. */
  room: { left: number; right: number };
  /** How far the bars are moved down in their bands to leave room for labels above them, in pixels. */
  shift: number;
}

/** Widest column of labels beside the bars, in ems. */
const BESIDE = 8.5;
/** Line height within a label. */
export const LABEL_LINE = 17;

/** Room that a value needs beyond its bar, in pixels; its digits are bold. */
export function valueRoom(texts: readonly (string | null)[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text ?? ''))) * TEXT * 1.06 + 8;
}

/** Every text that stands at a bar. */
function textsOf({ series, captions }: ChartData): string[] {
  return series.flatMap(({ points }) => points.map(({ text }) => text ?? captions.gap));
}

/** Whether the bars can stand: each label fits under its bar in two lines, each value over it. */
function canStand(data: ChartData, width: number): boolean {
  if (data.type === 'horizontal-bar' || data.type === 'small-multiples') return false;
  const slot = width / Math.max(data.categories.length, 1) / TEXT;
  const bars = data.type === 'stacked-bar' ? 1 : data.series.length;
  const labelsFit = data.categories.every(({ label }) => fits(label, slot - 0.6, 2));
  return labelsFit && valueRoom(textsOf(data)) - 2 <= (slot * TEXT) / bars;
}

function standing(data: ChartData, frame: Frame, size: ChartSize): BarLayout {
  const slot = size.width / data.categories.length;
  const lines = data.categories.map(({ label }) => wrapLabel(label, slot / TEXT - 0.6, 2));
  const rows = Math.max(...lines.map((each) => each.length));
  const bars = data.type === 'stacked-bar' ? 1 : data.series.length;
  const plot = 150 + LINE;
  return {
    frame,
    width: size.width,
    height: size.height ?? frame.top + plot + rows * LABEL_LINE + 8 + frame.bottom,
    lying: false,
    labels: 'under',
    lines,
    thickness: Math.min(data.type === 'stacked-bar' ? 64 : 44, (slot * 0.66) / bars),
    room: { left: 0, right: 0 },
    shift: 0,
  };
}

function lying(data: ChartData, frame: Frame, size: ChartSize): BarLayout {
  const beside = data.categories.every(({ label }) => fits(label, BESIDE, 2));
  const lines = data.categories.map(({ label }) => wrapLabel(label, beside ? BESIDE : size.width / TEXT, 2));
  const rows = Math.max(...lines.map((each) => each.length));
  const bars = data.type === 'stacked-bar' ? 1 : data.series.length;
  const thickness = bars > 1 ? 17 : data.type === 'stacked-bar' ? 24 : 15;
  const text = rows * LABEL_LINE;
  const band = beside ? Math.max(text, bars * (thickness + 1)) + 11 : bars * (thickness + 1) + text + 18;
  const plot = data.categories.length * band;
  const room = valueRoom(data.type === 'stacked-bar' ? [] : textsOf(data));
  const negative = data.series.some(({ points }) => points.some(({ value }) => (value ?? 0) < 0));
  return {
    frame,
    width: size.width,
    height: size.height ?? frame.top + plot + frame.bottom,
    lying: true,
    labels: beside ? 'beside' : 'above',
    lines,
    thickness,
    room: { left: negative ? room : 0, right: room },
    shift: beside ? 0 : text / 2,
  };
}

/** Decides how the bars lie, where their labels stand and how high the drawing is. */
export function barLayout(data: ChartData, size: ChartSize): BarLayout {
  const frame = frameOf(data, size);
  return canStand(data, size.width) ? standing(data, frame, size) : lying(data, frame, size);
}
