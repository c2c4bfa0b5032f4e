import { createRequire } from 'node:module';
import type { Canvas, CanvasRenderingContext2D } from '@napi-rs/canvas';
import { CHART_FONT } from './theme.ts';

type CanvasPackage = typeof import('@napi-rs/canvas');

const require = createRequire(import.meta.url);
const FOLDER = '@expo-google-fonts/noto-sans-sc';
/** The two weights that charts use, from a pinned package; both under one name. */
const FONTS = ['400Regular/NotoSansSC_400Regular.ttf', '600SemiBold/NotoSansSC_600SemiBold.ttf'];

let loaded: CanvasPackage | undefined;

/** The package with our fonts in it. It is loaded where something is drawn: most builds draw nothing. */
function load(): CanvasPackage {
  if (loaded) return loaded;
  // The package reads every font of the machine when it is loaded, unless this is set before: a chart would then look
  // different on every machine.
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  loaded = require('@napi-rs/canvas') as CanvasPackage;
  for (const file of FONTS) {
    if (!loaded.GlobalFonts.registerFromPath(require.resolve(`${FOLDER}/${file}`), CHART_FONT)) {
      throw new Error(`the font ${FOLDER}/${file} cannot be read`);
    }
  }
  return loaded;
}

/** Names of all fonts that a drawing can use: ours alone. */
export function fontFamilies(): string[] {
  return load().GlobalFonts.families.map(({ family }) => family);
}

/** A canvas that draws with the font of the charts. */
export function createCanvas(width: number, height: number): Canvas {
  return load().createCanvas(width, height);
}

/**
 * Gives the pixels of a canvas back at once. The collector does not see them: two hundred pictures in a row would
 * hold a gigabyte.
 */
export function releaseCanvas(canvas: Canvas): void {
  canvas.width = 1;
  canvas.height = 1;
}

let measuring: CanvasRenderingContext2D | undefined;
const widths = new Map<string, number>();

/** Width of a text in pixels, set in the font of the charts. Charts repeat their words, so widths are kept. */
export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  measuring ??= createCanvas(1, 1).getContext('2d');
  measuring.font = font;
  const { width } = measuring.measureText(text);
  // Enough for the axes of thousands of charts, and a bound for a server that runs for weeks.
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}
