import type { ChartTheme } from '../charts/theme.ts';

/** The custom property of the page behind each colour of a chart. */
const PROPERTIES = {
  ink: '--ink',
  soft: '--soft',
  line: '--line',
  faint: '--faint',
  accent: '--accent',
  paper: '--paper',
  onAccent: '--on-accent',
} as const;

/** The page's colours as a canvas understands them: mixed and looked up, as they are at this moment. */
export function readTheme(host: HTMLElement): ChartTheme {
  const probe = host.appendChild(document.createElement('span'));
  const color = (property: string): string => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const colors = Object.fromEntries(
    Object.entries(PROPERTIES).map(([name, property]) => [name, color(property)]),
  ) as Record<keyof typeof PROPERTIES, string>;
  probe.remove();
  return { ...colors, font: getComputedStyle(host).fontFamily };
}

/** Calls `redraw` when the page's colours change: light and dark, forced colours, paper. */
export function watchTheme(redraw: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']) {
    matchMedia(query).addEventListener('change', redraw);
  }
}
