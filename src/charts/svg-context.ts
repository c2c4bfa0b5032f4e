import { svgNumber, SvgPath } from './svg-path.ts';

/** Measures a text set in a CSS font, in pixels. */
export type MeasureText = (text: string, font: string) => number;

/** What the root of the drawing sets and the elements need not repeat. */
export interface SvgDefaults {
  fill: string;
  fontSize: number;
}

/** The part of a drawing context's state that `save` keeps. */
const STATE = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dash: [] as number[],
  dx: 0,
  dy: 0,
};

/** From the baseline to the line that the name means, in ems, for a font of 汉字. */
const BASELINES: Record<string, number> = {
  alphabetic: 0,
  middle: 0.36,
  top: 0.86,
  hanging: 0.8,
  bottom: -0.14,
};
const ANCHORS: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML has it, without the control characters that XML forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** Attributes, those without a value left out. */
function attributes(pairs: Record<string, string | undefined>): string {
  return Object.entries(pairs)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}

/**
 * A 2D drawing context that writes SVG: what Chart.js draws becomes paths and one `<text>` a label.
 *
 * It is our own because no library would do. svgcanvas 2.6 needs a global DOMMatrix, never ends under a DOM that is
 * not a browser's, and names its clips by chance; the SVG canvas of @napi-rs/canvas writes a text one glyph at a
 * time. This one knows only what a chart without animation, rotation and clipping asks for, and refuses the rest.
 */
export class SvgContext {
  canvas: { width: number; height: number; style: object; getContext: () => SvgContext };
  #state = { ...STATE };
  readonly #saved: (typeof STATE)[] = [];
  #path = new SvgPath();
  readonly #elements: { tag: string; d: string; rest: string }[] = [];
  readonly #measure: MeasureText;
  readonly #defaults: SvgDefaults;

  constructor(width: number, height: number, measure: MeasureText, defaults: SvgDefaults) {
    this.canvas = { width, height, style: {}, getContext: () => this };
    this.#measure = measure;
    this.#defaults = defaults;
    for (const name of Object.keys(STATE) as (keyof typeof STATE)[]) {
      Object.defineProperty(this, name, {
        get: () => this.#state[name],
        set: (value: never) => {
          this.#state[name] = value;
        },
      });
    }
  }

  /** What has been drawn, as SVG elements. */
  get svg(): string {
    return this.#elements.map(({ tag, d, rest }) => `<${tag}${d === '' ? '' : ` d="${d}"`}${rest}`).join('');
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }
  restore(): void {
    this.#state = this.#saved.pop() ?? { ...STATE };
  }
  translate(x: number, y: number): void {
    this.#state.dx += x;
    this.#state.dy += y;
  }
  rotate(angle: number): void {
    if (angle !== 0) throw new Error('a chart does not turn its text');
  }
  /** Only ever the identity: the pixel ratio is 1. */
  setTransform(): void {
    this.resetTransform();
  }
  resetTransform(): void {
    this.#state.dx = 0;
    this.#state.dy = 0;
  }
  setLineDash(dash: number[]): void {
    this.#state.dash = dash;
  }
  /** Nothing is drawn before it is cleared. */
  clearRect(): void {
    this.#elements.length = 0;
  }

  beginPath(): void {
    this.#path = new SvgPath();
  }
  moveTo(x: number, y: number): void {
    this.#path.move(x + this.#state.dx, y + this.#state.dy);
  }
  lineTo(x: number, y: number): void {
    this.#path.line(x + this.#state.dx, y + this.#state.dy);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x + this.#state.dx, y + this.#state.dy, width, height);
  }
  arc(x: number, y: number, r: number, start: number, end: number, backwards = false): void {
    this.#path.arc(x + this.#state.dx, y + this.#state.dy, r, start, end, backwards);
  }
  closePath(): void {
    this.#path.close();
  }
  /** Charts keep within their area; a clip would only cost bytes. */
  clip(): void {
    this.#path = new SvgPath();
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }
  fill(): void {
    if (this.#state.fillStyle === 'transparent') return;
    this.#shape(attributes({ fill: this.#unless(this.#state.fillStyle, this.#defaults.fill) }));
  }
  stroke(): void {
    const { strokeStyle, lineWidth, lineJoin, dash } = this.#state;
    const rest = {
      fill: 'none',
      stroke: strokeStyle,
      'stroke-width': lineWidth === 1 ? undefined : svgNumber(lineWidth),
      'stroke-linejoin': this.#unless(lineJoin, 'miter'),
      'stroke-dasharray': dash.length === 0 ? undefined : dash.map(svgNumber).join(' '),
    };
    this.#shape(attributes(rest));
  }
  measureText(text: string): { width: number } {
    return { width: this.#measure(text, this.#state.font) };
  }
  fillText(text: string, x: number, y: number): void {
    const { font, textAlign, textBaseline, fillStyle, dx, dy } = this.#state;
    const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '10');
    const place = {
      x: svgNumber(x + dx),
      y: svgNumber(y + dy + size * (BASELINES[textBaseline] ?? 0)),
      fill: this.#unless(fillStyle, this.#defaults.fill),
      'font-size': size === this.#defaults.fontSize ? undefined : svgNumber(size),
      'font-weight': /\bbold\b|\b[67]00\b/.test(font) ? '600' : undefined,
      'text-anchor': ANCHORS[textAlign],
    };
    this.#elements.push({ tag: 'text', d: '', rest: `${attributes(place)}>${escapeXml(text)}</text>` });
  }

  #unless(value: string, normal: string): string | undefined {
    return value === normal ? undefined : value;
  }

  /** Adds the current path, to the one before it if both look alike. */
  #shape(look: string): void {
    const { data, circle } = this.#path;
    if (data === '') return;
    if (circle) {
      const { x, y, r } = circle;
      const place = attributes({ cx: svgNumber(x), cy: svgNumber(y), r: svgNumber(r) });
      this.#elements.push({ tag: 'circle', d: '', rest: `${place}${look}/>` });
      return;
    }
    const last = this.#elements.at(-1);
    if (last?.tag === 'path' && last.rest === `${look}/>`) last.d += data;
    else this.#elements.push({ tag: 'path', d: data, rest: `${look}/>` });
  }
}
