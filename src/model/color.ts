import { clampChroma, formatHex, oklch, wcagContrast } from 'culori';

/** Papers on which the main colour stands as text, lightest and darkest scheme (see `styles/tokens.css`). */
export const PAPERS = { light: ['#ffffff', '#faf7f2'], dark: ['#151311', '#1d1a17'] } as const;

/** Least contrast of text against its paper: WCAG 2.2, success criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** The colours that `content/site.yaml` chooses. */
export interface ColorChoice {
  main: string;
  dark?: string | undefined;
}

/** Least contrast of `color` against the papers of a scheme. */
function contrastOn(color: string, papers: readonly string[]): number {
  return Math.min(...papers.map((paper) => wcagContrast(color, paper)));
}

/** A colour that can be read too hardly: which one, in which scheme, and its contrast. */
export interface ContrastFault {
  scheme: 'light' | 'dark';
  color: string;
  contrast: number;
}

/** The chosen colours that fail WCAG 2.2 AA as text. */
export function findContrastFaults(choice: ColorChoice): ContrastFault[] {
  const tried: ContrastFault[] = [
    { scheme: 'light', color: choice.main, contrast: contrastOn(choice.main, PAPERS.light) },
  ];
  if (choice.dark)
    tried.push({ scheme: 'dark', color: choice.dark, contrast: contrastOn(choice.dark, PAPERS.dark) });
  return tried.filter(({ contrast }) => contrast < LEAST_CONTRAST);
}

/** The same hue, lightened until it can be read well on dark paper (contrast 7 and above where sRGB allows it). */
export function deriveDarkColor(main: string): string {
  const base = oklch(main);
  if (!base) return '#ff8d80';
  for (let lightness = Math.max(base.l, 0.6); lightness < 0.98; lightness += 0.02) {
    const color = formatHex(clampChroma({ ...base, l: lightness }, 'oklch'));
    if (contrastOn(color, PAPERS.dark) >= 7) return color;
  }
  return '#ffffff';
}

/** Black or white, whichever reads better on `color`. */
export function inkOn(color: string): string {
  return wcagContrast(color, '#ffffff') >= wcagContrast(color, '#000000') ? '#ffffff' : '#000000';
}
