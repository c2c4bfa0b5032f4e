import { judgeStatedChange } from '../../src/model/reconcile/judge-stated-change.ts';
import { findStatedChanges, type StatedChange } from '../../src/model/reconcile/stated-change.ts';
import type { WorkedOut } from '../../src/model/reconcile/change.ts';
import { findUnevenLists } from '../../src/model/reconcile/uneven-list.ts';
import { formatNumber } from '../../src/model/metric-value.ts';
import { roundApart } from './reconcile/print-worked.ts';
import type { ProseRule, Slip } from './prose/prose-rule.ts';

/**
 * What a sentence states agrees with itself: 由X提高到Y with the verb and with 提高Z behind it, as far as these were rounded;
 * and behind 分别 stand as many figures as there are subjects before it.
 */
export const statedChangeAgrees: ProseRule = {
  name: 'stated-change-agrees',
  description: {
    'zh-CN': '“由…提高到…，提高…”前后算得拢，“分别”后面的数据与前面说的一样多。',
    en: 'From this to that goes with the change stated beside it, and 分别 with as many figures as subjects.',
  },
  // Markup may stand before a figure, and the target of a link behind it.
  trigger:
    /[高升长加多大涨少低小窄落跌滑缩减短增降缓][到至为]了?[^。；\n]{0,40}?[\d０-９]|[比较][^。；，\n]{1,12}的[[*_]{0,3}[\d０-９]|分别[^。；\n]{0,40}?[\d０-９][^。；\n]{0,80}?(?:[、和及与，]|以及)[[*_]{0,3}[\d０-９]/,
  find: ({ text }) => (/\d|[０-９]/.test(text) ? [...changeSlips(text), ...listSlips(text)] : []),
};

function changeSlips(text: string): Slip[] {
  return findStatedChanges(text).flatMap((stated): Slip[] => {
    const fault = judgeStatedChange(stated);
    if (!fault) return [];
    const { from, to, verb, before, after } = stated;
    if (fault.kind === 'trend') {
      const told = { before: before.text, after: after.text, verb };
      return [{ from, to, severity: 'error', say: (words) => words.statedTrend(told) }];
    }
    const told = {
      stated: text.slice(from, to),
      isNote: fault.isPriced,
      ...printChange(stated, fault.worked),
    };
    return [
      { from, to, severity: fault.isPriced ? 'note' : 'error', say: (words) => words.statedChange(told) },
    ];
  });
}

/** By how much the value changed and how that is worked out, as sizes: 下降2.7个百分点, `95.2% − 92.5%`. */
function printChange(
  { before, after, change }: StatedChange,
  { value, formula }: WorkedOut,
): { worked: string; workings: string } {
  const { written = '', value: size = 1, text = '' } = change ?? {};
  const digits = Number(written.replaceAll(',', ''));
  const scale = digits > 0 ? Math.abs(size) / digits : 1;
  const decimals = written.split('.')[1]?.length ?? 0;
  const unit = /\d([^\d]*)$/.exec(text)?.[1]?.replace(/^[多余几]|(?:左右|以上|以下|多|余)$/g, '') ?? '';
  const worked = formatNumber(roundApart(Math.abs(value) / scale, digits, decimals)) + unit;
  const isFall = value < 0;
  if (formula === 'difference')
    return { worked, workings: isFall ? `${before.text} − ${after.text}` : `${after.text} − ${before.text}` };
  const ratio = `${after.text} ÷ ${before.text}`;
  if (formula === 'relative') return { worked, workings: isFall ? `1 − ${ratio}` : `${ratio} − 1` };
  return { worked, workings: formula === 'doubling' ? `log₂(${ratio})` : ratio };
}

function listSlips(text: string): Slip[] {
  return findUnevenLists(text).map(({ from, to, count, least, most }) => {
    const subjects = least === most ? String(least) : `${String(least)}—${String(most)}`;
    const list = text.slice(from, to);
    return { from, to, say: (words) => words.unevenList({ list, count, subjects }) };
  });
}
