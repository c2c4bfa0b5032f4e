import type { CardFigure } from '../model/card.ts';
import { breakLines } from './break-lines.ts';
import { type Sheet, write } from './card-sheet.ts';
import { type CardType, emsOf, fitText, pixelsOf } from './card-type.ts';

/** How figures are set: alone beside its words, or several side by side with their words below. */
interface Setting {
  /** Where the rule above them stands. */
  top: number;
  /** Base line of the number. */
  base: number;
  number: number;
  unit: number;
}

const ALONE: Setting = { top: 436, base: 566, number: 124, unit: 44 };
const BESIDE: Setting = { top: 396, base: 484, number: 78, unit: 34 };
const LABEL: CardType = { size: 30 };
const SMALL_LABEL: CardType = { size: 26 };
/** From one base line to the next below figures side by side, in pixels. */
const LINE = 35;
const AS_OF: CardType = { size: 24 };
/** Space between two figures, in pixels. */
const GAP = 36;
/** Space between a number and its unit, in pixels. */
const BETWEEN = 8;

function settingOf(figures: readonly CardFigure[]): Setting {
  return figures.length > 1 ? BESIDE : ALONE;
}

/** Where the figures begin; undefined where there are none. */
export function figuresTop(figures: readonly CardFigure[]): number | undefined {
  return figures.length === 0 ? undefined : settingOf(figures).top;
}

/** The pieces of a value with their types, the number small enough for all of it to fit into `width`. */
function valuePieces(
  figure: CardFigure,
  { number, unit }: Pick<Setting, 'number' | 'unit'>,
  width: number,
): { text: string; type: CardType; width: number }[] {
  const small = { size: unit, bold: true };
  const pieces = [
    { text: figure.before, type: small },
    { text: figure.number, type: { size: number, bold: true } },
    { text: figure.after.trim(), type: small },
  ]
    .filter(({ text }) => text !== '')
    .map((piece) => ({ ...piece, width: pixelsOf(piece.text, piece.type) + BETWEEN }));
  const whole = pieces.reduce((sum, piece) => sum + piece.width, 0);
  if (whole <= width || number <= unit) return pieces;
  return valuePieces(figure, { number: Math.max(unit, Math.floor(number * 0.9)), unit }, width);
}

/** Writes a value at `x`. Returns where it ends. */
function drawValue(
  sheet: Sheet,
  figure: CardFigure,
  place: { x: number; width: number },
  sizes: Setting,
): number {
  let { x } = place;
  for (const { text, type, width } of valuePieces(figure, sizes, place.width)) {
    write(sheet, text, { x: Math.round(x), y: sizes.base }, { type, color: sheet.colors.accent });
    x += width;
  }
  return x;
}

/** One figure: the number large, its name and day to the right of it. */
function drawAlone(sheet: Sheet, figure: CardFigure): void {
  const { left, right, colors } = sheet;
  const end = drawValue(sheet, figure, { x: left, width: (right - left) * 0.6 }, ALONE);
  const x = Math.round(end + GAP);
  const width = right - x;
  const label = { type: LABEL, color: colors.ink };
  write(sheet, fitText(figure.label, LABEL, width), { x, y: ALONE.base - 46 }, label);
  write(sheet, fitText(figure.asOf, AS_OF, width), { x, y: ALONE.base }, { type: AS_OF, color: colors.soft });
}

/** Figures side by side, each over its name and day. */
function drawBeside(sheet: Sheet, figures: readonly CardFigure[]): void {
  const { ctx, left, right, colors } = sheet;
  const step = (right - left + GAP) / figures.length;
  const width = step - GAP;
  for (const [index, figure] of figures.entries()) {
    const x = Math.round(left + index * step);
    ctx.fillStyle = colors.line;
    if (index > 0) ctx.fillRect(x - GAP / 2, BESIDE.top + 28, 2, 176);
    drawValue(sheet, figure, { x, width }, BESIDE);
    const room = { width: width / SMALL_LABEL.size, limit: 2 };
    const { lines } = breakLines(figure.label, room, (text) => emsOf(text));
    const words = [
      ...lines.map((text) => ({ text, type: SMALL_LABEL, color: colors.ink })),
      { text: fitText(figure.asOf, AS_OF, width), type: AS_OF, color: colors.soft },
    ];
    for (const [line, { text, type, color }] of words.entries()) {
      write(sheet, text, { x, y: BESIDE.base + 10 + LINE * (line + 1) }, { type, color });
    }
  }
}

/** Draws the figures of a card under a hairline. */
export function drawFigures(sheet: Sheet, figures: readonly CardFigure[]): void {
  const [first, second] = figures;
  if (!first) return;
  const { ctx, colors, left, right } = sheet;
  ctx.fillStyle = colors.line;
  ctx.fillRect(left, settingOf(figures).top, right - left, 2);
  if (second) drawBeside(sheet, figures.slice(0, 3));
  else drawAlone(sheet, first);
}
