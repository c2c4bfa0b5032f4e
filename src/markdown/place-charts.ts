import type { Element, ElementContent, Root, RootContent } from 'hast';
import { parseTarget, type Target } from './target.ts';

type ChartTarget = Extract<Target, { kind: 'chart' }>;

/** What a chart in a text leaves in its HTML, for the page to put the figure there. */
const MARK = /<div data-chart="([^"]+)"><\/div>\n?/;

function chartOf(node: ElementContent): ChartTarget | undefined {
  if (node.type !== 'element' || node.tagName !== 'img') return undefined;
  const target = parseTarget(typeof node.properties.src === 'string' ? node.properties.src : '');
  return target.kind === 'chart' ? target : undefined;
}

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

/** The marks for a paragraph of charts; nothing for any other. */
function marksOf(
  node: RootContent,
  resolve: (target: ChartTarget) => string | undefined,
): Element[] | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined;
  const content = node.children.filter((child) => !isBlank(child));
  const keys = content.map((child) => {
    const target = chartOf(child);
    return target && resolve(target);
  });
  if (keys.length === 0 || keys.includes(undefined)) return undefined;
  return keys.map((key) => ({
    type: 'element',
    tagName: 'div',
    properties: { dataChart: key ?? '' },
    children: [],
  }));
}

/**
 * Puts a mark where a paragraph of the text holds nothing but charts. Elsewhere there is no room for a figure: there a
 * chart is a picture that does not exist, and its words stay.
 *
 * @param resolve `<campaign>/<id>` of a chart that exists
 */
export function placeCharts(root: Root, resolve: (target: ChartTarget) => string | undefined): Root {
  return { ...root, children: root.children.flatMap((node) => marksOf(node, resolve) ?? [node]) };
}

/** A text in pieces: HTML, and the charts between. */
export type TextPiece = { html: string } | { chart: string };

/** Takes a text apart at its charts. */
export function splitAtCharts(html: string): TextPiece[] {
  // The pattern has one group, so every second piece is the key of a chart.
  return html.split(MARK).flatMap<TextPiece>((piece, index) => {
    if (index % 2 === 1) return [{ chart: piece }];
    return piece.trim() === '' ? [] : [{ html: piece }];
  });
}
