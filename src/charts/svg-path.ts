/** A number as SVG writes it: one decimal, no `-0`, no needless zero. Rounding hides what machines compute differently. */
export function svgNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

const FULL = Math.PI * 2 - 1e-6;

/** Pairs of numbers with no more separators than needed. */
function coordinates(...values: number[]): string {
  return values.map(svgNumber).join(' ');
}

/** A path as a canvas builds it, written as SVG path data. `dx` and `dy` move every point. */
export class SvgPath {
  data = '';
  /** Set as long as the path is one full circle and nothing else. */
  circle: { x: number; y: number; r: number } | undefined = undefined;

  move(x: number, y: number): void {
    this.#add(`M${coordinates(x, y)}`);
  }

  line(x: number, y: number): void {
    this.#add(`${this.data === '' ? 'M' : 'L'}${coordinates(x, y)}`);
  }

  curve(...points: [number, number, number, number, number, number]): void {
    this.#add(`C${coordinates(...points)}`);
  }

  close(): void {
    if (this.data !== '' && !this.data.endsWith('z')) this.data += 'z';
  }

  rect(x: number, y: number, width: number, height: number): void {
    // Edges are rounded, not lengths: neighbouring bars then meet.
    const [left, top] = [svgNumber(x), svgNumber(y)];
    const across = svgNumber(Number(svgNumber(x + width)) - Number(left));
    const down = svgNumber(Number(svgNumber(y + height)) - Number(top));
    this.#add(`M${left} ${top}h${across}v${down}h${svgNumber(-Number(across))}z`);
  }

  arc(x: number, y: number, r: number, start: number, end: number, backwards: boolean): void {
    const sweep = Math.abs(end - start);
    const at = (angle: number): [number, number] => [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    const fresh = this.data === '';
    this.line(...at(start));
    const direction = backwards ? 0 : 1;
    const arcTo = (angle: number, large: number): void => {
      this.data += `A${coordinates(r, r)} 0 ${large} ${direction} ${coordinates(...at(angle))}`;
    };
    if (sweep >= FULL) {
      arcTo(start + Math.PI, 1);
      arcTo(start, 1);
      if (fresh) this.circle = { x, y, r };
    } else if (r > 0) arcTo(end, sweep > Math.PI ? 1 : 0);
  }

  #add(piece: string): void {
    this.circle = undefined;
    this.data += piece;
  }
}
