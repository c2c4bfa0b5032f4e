/** The colours and the type of one rendering. */
export interface ChartTheme {
  /** Text and the lines that carry meaning. */
  ink: string;
  /** Text of the second rank, and the second fill. */
  soft: string;
  /** Hairlines. */
  line: string;
  /** A tint of the main colour: tracks, and the ground of hatching. */
  faint: string;
  /** The main colour. */
  accent: string;
  /** The ground that the chart stands on. */
  paper: string;
  /** Text on the main colour. */
  onAccent: string;
  /** Font family as a canvas names it. */
  font: string;
}

/** Name under which the font of the charts is known to the canvas of the build. */
export const CHART_FONT = 'Zongshu Chart';

/**
 * For SVG in a page: the page's own colours, so that light, dark and forced colours follow it. The drawing context of
 * the SVG takes any text for a colour, and Chart.js hands colours on unread as long as nothing moves.
 */
export const svgTheme: ChartTheme = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--line)',
  faint: 'var(--faint)',
  accent: 'var(--accent)',
  paper: 'var(--paper)',
  onAccent: 'var(--on-accent)',
  font: CHART_FONT,
};

/** For pictures: white paper and the site's main colour, as in the light scheme of `tokens.css`. */
export function paperTheme(main: { color: string; faint: string; on: string }): ChartTheme {
  return {
    ink: '#1d1b19',
    soft: '#5d5751',
    line: '#e2dcd3',
    faint: main.faint,
    accent: main.color,
    paper: '#ffffff',
    onAccent: main.on,
    font: CHART_FONT,
  };
}
