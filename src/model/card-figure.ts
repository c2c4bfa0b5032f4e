import type { CardFigure } from './card.ts';
import type { MetricView } from './metric.ts';
import type { SiteContext } from './site-context.ts';

/** The day up to which a value holds, in words. */
export function sayAsOf(view: MetricView, { words }: Pick<SiteContext, 'words'>): string {
  return words.article.asOf(words.partialDate(view.at));
}

/** A metric as a card shows it. */
export function cardFigure(view: MetricView, context: Pick<SiteContext, 'words'>): CardFigure {
  return { label: view.label, ...view.parts, asOf: sayAsOf(view, context) };
}
