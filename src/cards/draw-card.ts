import type { CanvasRenderingContext2D } from '@napi-rs/canvas';
import type { Card } from '../model/card.ts';
import { SHARED_SIZE } from '../model/social-image.ts';
import type { CardColors } from './card-colors.ts';
import { type Sheet, write } from './card-sheet.ts';
import { type CardType, fitText, pixelsOf, printable } from './card-type.ts';
import { drawFigures, figuresTop } from './draw-figures.ts';
import { drawTitle } from './draw-title.ts';
import { hasGlyph } from './has-glyph.ts';

/** Margin at both sides, in pixels. */
const MARGIN = 72;
const NAME: CardType = { size: 36, bold: true };
const ASIDE: CardType = { size: 28 };
const HOST: CardType = { size: 24 };
/** Base line of the masthead, and the rule under it. */
const MAST = { base: 84, rule: 112 };
const HOST_BASE = 596;
/** Least space above and below the title. */
const TITLE_SPACE = 22;

/** The paper, the band of the main colour, the site's name and what stands beside it. */
function drawMasthead(sheet: Sheet, card: Card): void {
  const { ctx, colors, left, right } = sheet;
  ctx.fillStyle = colors.paper;
  ctx.fillRect(0, 0, SHARED_SIZE.width, SHARED_SIZE.height);
  ctx.fillStyle = colors.accent;
  ctx.fillRect(0, 0, SHARED_SIZE.width, 18);
  const aside = card.date ?? '';
  const room = right - left - pixelsOf(aside, ASIDE) - 40;
  write(
    sheet,
    fitText(card.site.title, NAME, room),
    { x: left, y: MAST.base },
    { type: NAME, color: colors.ink },
  );
  write(sheet, aside, { x: right, y: MAST.base, align: 'right' }, { type: ASIDE, color: colors.soft });
  ctx.fillStyle = colors.ink;
  ctx.fillRect(left, MAST.rule, right - left, 3);
}

/** Draws a card: masthead, title, figures. */
export function drawCard(ctx: CanvasRenderingContext2D, given: Card, colors: CardColors): void {
  const card = mapText(withoutGaps(given), (text) => printable(text, given.site.locale));
  const sheet = { ctx, colors, left: MARGIN, right: SHARED_SIZE.width - MARGIN };
  drawMasthead(sheet, card);
  const bottom = (figuresTop(card.figures) ?? HOST_BASE - 34) - TITLE_SPACE;
  drawTitle(sheet, card, { top: MAST.rule + TITLE_SPACE, bottom });
  drawFigures(sheet, card.figures);
  if (card.figures.length < 2 && card.site.host !== card.site.title) {
    const place = { x: sheet.right, y: HOST_BASE, align: 'right' } as const;
    write(sheet, card.site.host, place, { type: HOST, color: colors.soft });
  }
}

/** Stands, as printers have it, for a sign that the font does not hold. */
const GAP = '〓';

/** The card without signs that would come out as empty boxes; a note, which can be done without, is left out for one. */
function withoutGaps(card: Card): Card {
  const fill = (text: string): string =>
    Array.from(text, (sign) => (/\p{L}/u.test(sign) && !hasGlyph(sign) ? GAP : sign)).join('');
  const filled = mapText(card, fill);
  return filled.note === card.note ? filled : { ...filled, note: undefined };
}

/** The card with every text of it changed. */
function mapText(card: Card, change: (text: string) => string): Card {
  const known = (text: string | undefined): string | undefined => text && change(text);
  return {
    ...card,
    title: change(card.title),
    kicker: known(card.kicker),
    note: known(card.note),
    site: { ...card.site, title: change(card.site.title) },
    figures: card.figures.map((figure) => ({ ...figure, label: change(figure.label) })),
  };
}
