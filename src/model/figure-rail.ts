import type { ReaderWords } from '../locales/reader-words.ts';
import type { MetricView } from './metric.ts';
import type { Asked } from './pick-observation.ts';
import { writeWhen } from './when.ts';

/** A figure that a text shows, as the renderer found it. */
export interface CitedFigure {
  campaign: string;
  id: string;
  /** Another date than the text's own. */
  at?: string | undefined;
  /** The period whose value is meant, as the link writes it. */
  period?: string | undefined;
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

/** Id of the row of one metric at one date or of one period; stable, so that a link to it may be shared. */
export function figureRowId({ id, at, period }: Pick<CitedFigure, 'id' | 'at' | 'period'>): string {
  // A slash is allowed in an id, and breaks whatever splits addresses at it.
  const when = period?.replace('/', '_') ?? at;
  return `fig-${id}${when ? `-${when}` : ''}`;
}

/** The rows for the figures of a text, each metric once, in the order of first appearance. */
export function buildFigureRail(
  figures: readonly CitedFigure[],
  view: (campaign: string, id: string, asked: Asked) => MetricView | undefined,
  day: string,
): FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const figure of figures) {
    const id = figureRowId(figure);
    const asked = { day: figure.at ?? day, period: figure.period };
    const metric = rows.has(id) ? undefined : view(figure.campaign, figure.id, asked);
    if (metric) rows.set(id, { id, metric, cite: figure.anchor });
  }
  return [...rows.values()];
}

/** What most of `texts` say; of equals the first. Empty where there is none. */
function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The rail with what is said once for all its rows, and what only some of them say. */
export interface FigureRail {
  rows: (FigureRow & {
    /** When the value holds, where that is not what the note says. */
    when: string | undefined;
    /** Where the value comes from, where that is not what the note says. */
    source: string | undefined;
  })[];
  /** Under all of them: the usual time and the usual source. */
  note: string;
}

/**
 * Says once what most rows share: the source, and the time, which is the latest date where all have dates and the most
 * common period where some have periods.
 */
export function describeRail(rows: readonly FigureRow[], words: ReaderWords): FigureRail {
  const source = mostCommon(rows.map(({ metric }) => metric.source));
  const latest = rows.reduce((day, { metric }) => (metric.at > day ? metric.at : day), '');
  const periods = rows.flatMap(({ metric }) => metric.period ?? []);
  const usual = periods.length === 0 ? words.article.asOf(latest) : words.period(mostCommon(periods));
  return {
    rows: rows.map((row) => {
      const when = writeWhen(row.metric, words);
      return {
        ...row,
        when: when === usual ? undefined : when,
        source: row.metric.source === source ? undefined : row.metric.source,
      };
    }),
    note:
      periods.length === 0
        ? words.article.figuresNote(latest, source)
        : words.article.figuresNoteOfPeriod(usual, source),
  };
}
