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
import type { Invariant } from '../../src/schemas/metric.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { knownValues, type KnownValues } from './figures/known-values.ts';
import { findingAt } from './place-finding.ts';

/** What `invariants` say of the values holds on every day on which all of them are known. */
export const invariantsHold: Check = {
  name: 'invariants-hold',
  description: {
    'zh-CN': '指标之间的关系（invariants）在每个日期都成立：部分不大于整体，分项加起来等于合计。',
    en: 'Invariants hold on every date: a part is not above its whole, and parts make their sum.',
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

/** What is wrong on the latest day on which anything is; undefined where all is well, or a metric has no value. */
function judge(invariant: Invariant, campaign: string, values: KnownValues): Finding['say'] | undefined {
  const parsed = parseInvariant(ruleOf(invariant));
  if (!parsed) return undefined;
  const names = [...parsed.left, ...parsed.right].map(({ name }) => name).filter((name) => !isNumber(name));
  const isExplained = typeof invariant !== 'string';
  for (const day of commonDays(names, campaign, values)) {
    const verdict = judgeInvariant(parsed, (name) => termOn(name, { campaign, day, values }));
    if (verdict.kind === 'holds' || (verdict.kind === 'rounding' && isExplained)) continue;
    const workings = write(parsed, (name) => values.valueOf(campaign, name, day)?.text ?? name);
    return sayVerdict(verdict, { rule: ruleOf(invariant), workings, day, isExplained });
  }
  return undefined;
}

/** The days on which one of the metrics gets a value and all have one, the latest first. */
function commonDays(names: readonly string[], campaign: string, values: KnownValues): string[] {
  const days = names.flatMap((name) => {
    const metric = values.find(campaign, name)?.metric;
    const parts = metric?.ratio ? [metric.ratio.part, metric.ratio.whole] : [name];
    return parts.flatMap((id) => (values.find(campaign, id)?.metric.observations ?? []).map(({ at }) => at));
  });
  return [...new Set(days)]
    .sort()
    .reverse()
    .filter((day) => names.every((name) => values.valueOf(campaign, name, day) !== undefined));
}

function termOn(
  name: string,
  { campaign, day, values }: { campaign: string; day: string; values: KnownValues },
): TermValue {
  if (isNumber(name)) return { value: Number(name), bound: 'exact', step: 0 };
  const known = values.valueOf(campaign, name, day);
  const unit = values.find(campaign, name)?.metric.unit ?? '';
  if (!known) return { value: 0, bound: 'exact', step: 0 };
  return { value: known.value, bound: known.bound, step: lastPlace(known.written, unit) };
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
