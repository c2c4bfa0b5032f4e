import type { FigureCommandWords } from '../../src/locales/zh-CN/figures.ts';
import { lineDiff } from './line-diff.ts';
import type { NewMetric } from './new-metric.ts';
import type { WritePlan } from './plan-write.ts';
import { sayOne } from './say-proposal.ts';

/** What came of it, for programs. */
export interface WriteOutcome {
  /** Figures that were bound, metrics that were added, figures that were waived. */
  bound: number;
  added: { id: string; label: string }[];
  waived: { text: string; reason: string }[];
  /** Figures that the editor has to settle. */
  open: { text: string; line: number; column: number; candidates: string[] }[];
  /** The files that changed, or would. */
  files: string[];
  written: boolean;
}

/** What a plan comes to. */
export function describePlan({ steps, changes }: WritePlan): WriteOutcome {
  const binds = steps.filter((step) => step.kind === 'bind');
  const added = new Map(binds.flatMap(({ added: metric }) => (metric ? [[metric.id, metric] as const] : [])));
  const open = steps.filter((step) => step.kind === 'open');
  const waived = steps.filter((step) => step.kind === 'waive');
  return {
    bound: binds.length,
    added: [...added.values()].map(({ id, label }) => ({ id, label })),
    waived: waived.map(({ sighting: { text }, why }) => ({ text, reason: why })),
    open: open.map(({ sighting: { text, line, column }, proposal }) => ({
      ...{ text, line, column },
      candidates:
        proposal.kind === 'tie' ? proposal.candidates : proposal.kind === 'update' ? [proposal.id] : [],
    })),
    files: changes.map(({ path }) => path),
    written: false,
  };
}

/** The counts that the last sentence says. */
export const countOutcome = ({
  bound,
  added,
  waived,
  files,
}: WriteOutcome): Parameters<FigureCommandWords['wrote']>[0] => ({
  ...{ bound, files },
  added: added.length,
  waived: waived.length,
});

/** The values of a new metric: `20.5亿元（2023-H1）`. */
const sayValues = ({ observations, unit }: NewMetric): string =>
  observations
    .map(({ value, period }) => `${value}${unit}${period === undefined ? '' : ` (${period})`}`)
    .join('、');

/** What will be added, and what the editor has to settle. */
export function sayPlan(
  file: string,
  plan: WritePlan,
  outcome: WriteOutcome,
  options: { words: FigureCommandWords; dryRun: boolean },
): string {
  const { words, dryRun } = options;
  const binds = plan.steps.filter((step) => step.kind === 'bind');
  const metrics = new Map(
    binds.flatMap(({ metric, label, added, update }) => {
      if (added) return [[metric, words.newMetric(metric, label, sayValues(added))] as const];
      return update
        ? [
            [
              `${metric} ${update.period ?? ''}`,
              words.newValue(metric, label, update.value, update.period),
            ] as const,
          ]
        : [];
    }),
  );
  const open = plan.steps.filter((step) => step.kind === 'open');
  return [
    ...(plan.changes.length === 0 ? [words.nothing(file)] : [...metrics.values()]),
    ...(dryRun
      ? plan.changes.flatMap(({ path, before = '', after }) => ['', path, lineDiff(before, after)])
      : []),
    ...(dryRun && plan.changes.length > 0 ? ['', words.wouldWrite(countOutcome(outcome))] : []),
    ...(open.length === 0 ? [] : [words.open(open.length)]),
    ...open.flatMap(({ sighting: { line, column, text, clause }, proposal }) => [
      words.openFigure(`${line}:${column}`, text, sayOne(proposal, words)),
      words.openSentence(clause),
    ]),
  ].join('\n');
}
