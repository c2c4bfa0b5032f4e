/** Widest place for a picture in a text, in CSS pixels: 40rem. */
const COLUMN_PX = 640;

/** How many times taller than wide a picture is that is read from top to bottom, and not looked at as a whole. */
const LONG = 3;

/** Whether a picture is so narrow that a second format would save less than naming it costs. */
export function isIcon(width: number): boolean {
  return width < 240;
}

/** Whether a picture is a long one, such as a screenshot of a whole page: it is shown at full width, however tall. */
export function isLong({ width, height }: { width: number; height: number }): boolean {
  return height > LONG * width;
}

/**
 * How wide a picture in a text is shown, as the attribute `sizes` says it: as wide as the column or the telephone less
 * its margins, no wider than the picture itself, and no taller than 85 % of the window (`.prose img`).
 */
export function sizesOf({ width, height }: { width: number; height: number }): string {
  const bounds = ['40rem', '100vw - 2rem'];
  if (width < COLUMN_PX) bounds.push(`${width}px`);
  if (height > width && !isLong({ width, height })) bounds.push(`${Math.ceil((85 * width) / height)}vh`);
  return `min(${bounds.join(', ')})`;
}
