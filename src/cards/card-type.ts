import { measureText } from '../charts/build-canvas.ts';
import { CHART_FONT } from '../charts/theme.ts';

/** A type: its size in pixels, and whether it is bold. */
export interface CardType {
  size: number;
  bold?: boolean;
}

/** A size at which widths are measured once for all sizes. */
const MEASURE = 100;

/** The type as a canvas names it. */
export function fontOf({ size, bold = false }: CardType): string {
  return `${bold ? 600 : 400} ${size}px "${CHART_FONT}"`;
}

/** Width of a text in ems. A 汉字 is one em wide. */
export function emsOf(text: string, bold = false): number {
  if (/^\p{Script=Han}$/u.test(text)) return 1;
  return measureText(text, fontOf({ size: MEASURE, bold })) / MEASURE;
}

/** Width of a text in pixels. */
export function pixelsOf(text: string, { size, bold }: CardType): number {
  return emsOf(text, bold) * size;
}

/** The text, or as much of its beginning as fits into `width` pixels with an ellipsis. */
export function fitText(text: string, type: CardType, width: number): string {
  if (pixelsOf(text, type) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 0 && pixelsOf(`${signs.join('')}…`, type) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** Signs of a text that the font can draw, with quotation marks as wide as the language has them. */
export function printable(text: string, locale: string): string {
  const shown = text.replace(/[\p{Cc}\p{Extended_Pictographic}\u{fe0f}\u{200d}]/gu, '');
  // The font's curly marks are as wide as a 汉字: among Latin letters they tear a hole.
  return locale === 'en' ? shown.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : shown;
}
