import { rgb } from 'culori';

/** A colour, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A palette of at most sixteen colours with, for every colour, the place of the nearest among them. */
export interface Palette {
  colors: readonly Rgb[];
  /** By the upper five bits of blue, green and red. */
  places: Uint8Array;
}

/** The place in `places` of a pixel (`0xAABBGGRR`). */
export function binOf(pixel: number): number {
  return ((pixel >>> 9) & 0x7c00) | ((pixel >>> 6) & 0x3e0) | ((pixel >>> 3) & 0x1f);
}

/** Finds out which of some colours is nearest to each. */
function findNearest(colors: readonly Rgb[]): Palette {
  const places = Uint8Array.from({ length: 0x8000 }, (_, bin) => {
    const [red, green, blue] = [bin & 31, (bin >> 5) & 31, bin >> 10].map((part) => part * 8 + 4);
    const distances = colors.map(
      ([r, g, b]) => (r - (red ?? 0)) ** 2 + (g - (green ?? 0)) ** 2 + (b - (blue ?? 0)) ** 2,
    );
    return distances.indexOf(Math.min(...distances));
  });
  return { colors, places };
}

function parts(color: string): Rgb {
  const { r, g, b } = rgb(color) ?? { r: 0, g: 0, b: 0 };
  return [Math.round(r * 255), Math.round(g * 255), Math.round(b * 255)];
}

const palettes = new Map<string, Palette>();

/**
 * The palette of a drawing: its paper, and for every other colour the steps that lead there from the paper, which the edges
 * of its letters need. A site draws all its pictures with a few palettes, so that each is made once.
 * @param steps How many steps each colour gets; at most fifteen in all.
 */
export function createPalette(paper: string, steps: Readonly<Record<string, number>>): Palette {
  const key = JSON.stringify([paper, steps]);
  const known = palettes.get(key) ?? findNearest([parts(paper), ...listSteps(parts(paper), steps)]);
  palettes.set(key, known);
  return known;
}

function listSteps(paper: Rgb, steps: Readonly<Record<string, number>>): Rgb[] {
  return Object.entries(steps).flatMap(([name, count]) => {
    const color = parts(name);
    return Array.from({ length: count }, (_, index): Rgb => {
      const share = (index + 1) / count;
      const mix = (part: 0 | 1 | 2): number => Math.round(paper[part] + (color[part] - paper[part]) * share);
      return [mix(0), mix(1), mix(2)];
    });
  });
}
