import type { FigureCommandWords } from '../../src/locales/zh-CN/figures.ts';
import type { ListedFigure } from './list-figures.ts';
import type { Proposal } from './propose.ts';

/** What is proposed for a listed figure, in a few words. */
export function sayProposal({ linked, proposal }: ListedFigure, words: FigureCommandWords): string {
  if (linked) return words.linked(linked.id, linked.label);
  return proposal ? sayOne(proposal, words) : words.waived;
}

/** One proposal in words. */
export function sayOne(proposal: Proposal, words: FigureCommandWords): string {
  switch (proposal.kind) {
    case 'known':
      return words.known(proposal.id, proposal.label);
    case 'new':
      return words.added(proposal.metric.id, proposal.metric.label, proposal.metric.pillar ?? '');
    case 'tie':
      return words.tie(proposal.candidates);
    case 'update':
      return words.update(proposal.id, proposal.label, proposal.period);
    case 'nameless':
      return words.nameless;
    case 'none':
      return words.none(words.reasons[proposal.why]);
  }
}

/** The metric and the name that a listed figure has or would have, for programs; null where there is none. */
export function metricOf({ linked, proposal }: ListedFigure): {
  metric: string | null;
  label: string | null;
} {
  if (linked) return { metric: linked.id, label: linked.label === '' ? null : linked.label };
  if (proposal?.kind === 'known' || proposal?.kind === 'update')
    return { metric: proposal.id, label: proposal.label };
  if (proposal?.kind === 'new') return { metric: proposal.metric.id, label: proposal.metric.label };
  return { metric: null, label: null };
}
