import { createPalette, type Palette } from '../charts/palette.ts';

/** The colours of a card, as in the light scheme of `tokens.css`. */
export interface CardColors {
  paper: string;
  ink: string;
  soft: string;
  line: string;
  accent: string;
}

/** The colours of a card in the site's main colour; its paper is warm, so that it stands out in a white chat. */
export function cardColors(main: string): CardColors {
  return { paper: '#faf7f2', ink: '#1d1b19', soft: '#5d5751', line: '#d8d0c4', accent: main };
}

/** The sixteen colours of a card. */
export function cardPalette({ paper, ink, soft, line, accent }: CardColors): Palette {
  return createPalette(paper, { [ink]: 5, [soft]: 4, [line]: 1, [accent]: 5 });
}
