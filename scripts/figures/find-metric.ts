import { compareFigure } from '../../src/model/bound-figure.ts';
import { toBaseAmount } from '../../src/model/base-amount.ts';
import { comparableUnit } from '../../src/model/unit.ts';
import type { CampaignMetrics, KnownMetric } from './campaign-metrics.ts';
import type { Sighting } from './sighting.ts';
import { shareOf } from './similarity.ts';

/** Which metric of the campaign a figure shows. */
export type FoundMetric =
  | { kind: 'known'; id: string; label: string }
  /** Several say the same value, and the words around the figure fit them equally well. */
  | { kind: 'tie'; candidates: string[] }
  /** The label and the unit are those of a metric whose latest value is older and another. */
  | { kind: 'update'; id: string; label: string };

/** From this share of common words on a metric is the one that is meant. */
const LIKELY = 0.25;
/** Closer than this, two are a tie. */
const APART = 0.1;
/** A value of so many digits is hardly ever another's by chance. */
const TELLING_DIGITS = 4;

/** Looks for the metric that a figure shows: by value, unit and bound on that day, then by the words around it. */
export function findMetric(sighting: Sighting, { metrics, day }: CampaignMetrics): FoundMetric | undefined {
  const equal = metrics.filter(
    ({ known }) => known !== undefined && compareFigure(sighting.figure, known) === undefined,
  );
  const ranked = equal
    .map((metric) => ({ metric, score: scoreOf(metric, sighting) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  const digits = sighting.figure.written.replaceAll(/\D/g, '').replace(/0+$/, '').length;
  const isSure = ranked.length === 1 && digits >= TELLING_DIGITS;
  if (best && (best.score >= LIKELY || isSure)) {
    const close = ranked.filter(({ score }) => best.score - score < APART);
    if (second && close.length > 1) return { kind: 'tie', candidates: close.map(({ metric }) => metric.id) };
    return { kind: 'known', id: best.metric.id, label: best.metric.label };
  }
  return day === undefined ? undefined : findUpdate(sighting, metrics, day);
}

/** How well the words around a figure fit a metric: its own clause counts most, then the heading and the passage. */
function scoreOf({ label, more }: KnownMetric, { clause, ideas, heading, prose, figure }: Sighting): number {
  const near = Math.max(shareOf(label, clause), ...ideas.map((idea) => shareOf(idea, label)));
  const far = shareOf(label + more, heading + prose.slice(Math.max(0, figure.from - 60), figure.to + 30));
  return near + far * 0.3;
}

/** A metric of the same name and unit that has another, older value. */
function findUpdate(
  { figure, ideas }: Sighting,
  metrics: readonly KnownMetric[],
  day: string,
): FoundMetric | undefined {
  const unit = comparableUnit(figure.unit);
  const same = metrics.filter(
    (metric) =>
      metric.latest !== undefined &&
      metric.latest < day &&
      toBaseAmount(1, metric.unit).unit === unit &&
      ideas.some((idea) => isSameName(idea, metric.label)),
  );
  const [only, ...others] = same;
  return only && others.length === 0 ? { kind: 'update', id: only.id, label: only.label } : undefined;
}

/** Stricter than for equal values: 争取资金 and 争取项目资金 are two series. */
const isSameName = (a: string, b: string): boolean =>
  a === b || (shareOf(a, b) >= 0.75 && shareOf(b, a) >= 0.75);
