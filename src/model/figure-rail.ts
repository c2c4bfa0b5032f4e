import type { MetricView } from './metric.ts';

/** A figure that a text shows, as the renderer found it. */
export interface CitedFigure {
  campaign: string;
  id: string;
  /** Another date than the text's own. */
  at?: string | undefined;
  /** Id of the link in the text. */
  anchor: string;
}

/** One row of 本文数据: a metric that the article shows. */
export interface FigureRow {
  /** Id of the row, to which the figures in the text lead. */
  id: string;
  metric: MetricView;
  /** Id of its first figure in the text, the way back. */
  cite: string;
}

/** Id of the row of one metric at one date; stable, so that a link to it may be shared. */
export function figureRowId(figure: Pick<CitedFigure, 'id' | 'at'>): string {
  return `fig-${figure.id}${figure.at ? `-${figure.at}` : ''}`;
}

/** The rows for the figures of a text, each metric once, in the order of first appearance. */
export function buildFigureRail(
  figures: readonly CitedFigure[],
  view: (campaign: string, id: string, day: string | undefined) => MetricView | undefined,
  day: string,
): FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const figure of figures) {
    const id = figureRowId(figure);
    const metric = rows.has(id) ? undefined : view(figure.campaign, figure.id, figure.at ?? day);
    if (metric) rows.set(id, { id, metric, cite: figure.anchor });
  }
  return [...rows.values()];
}

/** The source that most rows have: it is named once, under all of them. */
export function commonSource(rows: readonly FigureRow[]): string {
  const counts = new Map<string, number>();
  for (const { metric } of rows) counts.set(metric.source, (counts.get(metric.source) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
