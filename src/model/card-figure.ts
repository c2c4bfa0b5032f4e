import type { CardFigure } from './card.ts';
import type { MetricView } from './metric.ts';
import type { SiteContext } from './site-context.ts';
import { sayWhen } from './when.ts';

/** A metric as a card shows it. */
export function cardFigure(view: MetricView, context: Pick<SiteContext, 'words'>): CardFigure {
  return { label: view.label, ...view.parts, asOf: sayWhen(view, context.words) };
}
