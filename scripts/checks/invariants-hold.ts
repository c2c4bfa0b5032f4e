import { lastPlace } from '../../src/model/base-amount.ts';
import {
  judgeInvariant,
  parseInvariant,
  type ParsedInvariant,
  type Term,
  type TermValue,
  type Verdict,
} from '../../src/model/invariant.ts';
import { formatNumber } from '../../src/model/metric-value.ts';
import type { Invariant, Metric } from '../../src/schemas/metric.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { knownValues, type KnownValues } from './figures/known-values.ts';
import { findingAt } from './place-finding.ts';
import { timesOf, valueThen, type ValueThen } from './reconcile/common-times.ts';

/** What `invariants` say of the values holds on every day, and for every period, of which all of them are known. */
export const invariantsHold: Check = {
  name: 'invariants-hold',
  description: {
    'zh-CN': '指标之间的关系（invariants）在每个日期、每个时期都成立：部分不大于整体，分项加起来等于合计。',
    en: 'Invariants hold on every date and for every period: a part is not above its whole, and parts make their sum.',
  },
  run: (content) => {
    const values = knownValues(content);
    return content.groups.flatMap(({ entry, data }) =>
      (data.invariants ?? []).flatMap((invariant, index) => {
        const say = judge(invariant, entry.file.campaign ?? '', values);
        return say ? [findingAt(entry, placeOf(invariant, index), say)] : [];
      }),
    );
  },
};

const ruleOf = (invariant: Invariant): string => (typeof invariant === 'string' ? invariant : invariant.rule);

const placeOf = (invariant: Invariant, index: number): PropertyKey[] =>
  typeof invariant === 'string' ? ['invariants', index] : ['invariants', index, 'rule'];

const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** What is wrong at the latest time at which anything is; undefined where all is well, or a metric has no value. */
function judge(invariant: Invariant, campaign: string, values: KnownValues): Finding['say'] | undefined {
  const parsed = parseInvariant(ruleOf(invariant));
  if (!parsed) return undefined;
  const names = [...parsed.left, ...parsed.right].map(({ name }) => name).filter((name) => !isNumber(name));
  const isExplained = typeof invariant !== 'string';
  for (const { key, label: day } of timesOf(metricsBehind(names, campaign, values))) {
    const then = new Map(names.map((id) => [id, valueThen({ campaign, id }, key, values)]));
    if ([...then.values()].includes(undefined)) continue;
    const verdict = judgeInvariant(parsed, (name) =>
      toTerm(name, then.get(name), values.find(campaign, name)?.metric.unit ?? ''),
    );
    if (verdict.kind === 'holds' || (verdict.kind === 'rounding' && isExplained)) continue;
    const workings = write(parsed, (name) => then.get(name)?.text ?? name);
    return sayVerdict(verdict, { rule: ruleOf(invariant), workings, day, isExplained });
  }
  return undefined;
}

/** The metrics whose values an invariant is about: of a derived share, its part and its whole. */
function metricsBehind(names: readonly string[], campaign: string, values: KnownValues): Metric[] {
  const ids = names.flatMap((name) => {
    const ratio = values.find(campaign, name)?.metric.ratio;
    return ratio ? [ratio.part, ratio.whole] : [name];
  });
  return ids.flatMap((id) => values.find(campaign, id)?.metric ?? []);
}

function toTerm(name: string, then: ValueThen | undefined, unit: string): TermValue {
  if (!then) return { value: Number(name), bound: 'exact', step: 0 };
  return { value: then.value, bound: then.bound, step: lastPlace(then.written, unit) };
}

/** The rule with the values in the place of the metrics: `206个 <= 211个`. */
function write({ left, relation, right }: ParsedInvariant, text: (name: string) => string): string {
  const side = (terms: readonly Term[]): string =>
    terms
      .map(({ name, sign }, index) => (index === 0 ? '' : sign === 1 ? ' + ' : ' - ') + text(name))
      .join('');
  return `${side(left)} ${relation} ${side(right)}`;
}

function sayVerdict(
  { kind, difference, most }: Verdict,
  { isExplained, ...told }: { rule: string; workings: string; day: string; isExplained: boolean },
): Finding['say'] {
  const numbers = { difference: formatNumber(difference), most: formatNumber(most) };
  if (kind === 'rounding') return (words) => words.invariantRounding({ ...told, ...numbers });
  if (isExplained) return (words) => words.invariantBeyondRounding({ ...told, ...numbers });
  return (words) => words.invariantBroken(told);
}
