import { findDifferences } from '../../../src/model/agreement.ts';
import { isSamePeriod } from '../../../src/model/same-period.ts';
import type { Content } from '../content/content.ts';
import { claimOf } from './claim-of.ts';
import type { Comparison } from './compare-use.ts';
import type { BoundUse } from './figure-use.ts';
import { knownValues } from './known-values.ts';

/** So many metrics are offered. */
const OFFERED = 3;

/**
 * How the link would name what the text says, where the data hold just that: another period of the same metric, or the
 * change of a level that is linked. An entry of the front matter has no address.
 */
export function linkProposals(use: BoundUse, compared: Comparison, content: Content): string[] {
  if (use.url === undefined) return [];
  const values = knownValues(content);
  const { said, placed, differences, regions } = compared;
  const { campaign, metric } = placed;
  const address = use.url.replace(/\?.*$/s, '');
  const agrees = (id: string, period: string | undefined): boolean => {
    const other = values.find(campaign, id);
    const known = values.valueOf(campaign, id, use.day, period);
    return !!other && !!known && findDifferences(said, claimOf(other, known, regions)).length === 0;
  };
  const of = differences.find(({ what }) => what === 'period');
  const periods =
    of?.what === 'period'
      ? (metric.observations ?? []).flatMap(({ period, at }) =>
          period !== undefined && isSamePeriod(of.said, { period, at }) ? [period] : [],
        )
      : [];
  const changes = differences.some(({ what }) => what === 'measure')
    ? values.all.filter((each) => each.campaign === campaign && each.metric.of === metric.id)
    : [];
  return [
    ...periods.filter((period) => agrees(metric.id, period)).map((period) => `${address}?period=${period}`),
    ...changes
      .filter((each) => agrees(each.metric.id, undefined))
      .map((each) => address.replace(metric.id, each.metric.id)),
  ].slice(0, OFFERED);
}
