import type { Article } from '../schemas/article.ts';
import type { TextCitation } from './citation.ts';

/** `id` or `campaign/id` as a citation. */
function citeFigure({ metric, at, period }: Article['figures'][number]): TextCitation {
  const [first = '', second] = metric.split('/');
  const when = { ...(at !== undefined && { at }), ...(period !== undefined && { period }) };
  return second === undefined
    ? { kind: 'metric', id: first, ...when }
    : { kind: 'metric', campaign: first, id: second, ...when };
}

/** What an article names: in its text, and in the figures of its title and summary. */
export function listCites(
  { figures }: Pick<Article, 'figures'>,
  citations: readonly TextCitation[],
): readonly TextCitation[] {
  return figures.length === 0 ? citations : [...citations, ...figures.map(citeFigure)];
}
