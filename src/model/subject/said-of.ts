/** What a figure says of a thing: that it changed, what part it is, how much of a plan is done, what it pulls, how far off it is. */
export type SaidKind = 'change' | 'share' | 'plan' | 'pull' | 'gap' | 'times';

/** The words before a figure, taken apart. */
export interface Said {
  kind: SaidKind;
  /** The words of the thing itself; empty where it was named before. */
  subject: string;
  /**
   * Of a change, what it is compared with (`同比`, `比年初`, `较一季度`, or nothing); of the others the whole, the plan, what
   * is pulled, what it is held against.
   */
  other: string;
  /** Whether the words are those of prices: 上涨, 下跌. */
  isPriced: boolean;
  /** Whether they speak of a loss: 减亏, 增亏. */
  isOfLoss: boolean;
}

/** Verbs of change; those of one sign are verbs only after a base: 比去年多8个. */
const VERB =
  '增长|增加|提高|提升|上升|上涨|下降|下跌|下滑|下调|上调|减少|降低|回落|回升|收窄|扩大|缩小|缩减|加快|放缓|多增|少增|净增|净减';
/** Verbs that name a thing by themselves: 户均增收3400元. They say a change after a base: 同比减收1.2亿元. */
const NAMING_VERB = '增产|减产|增收|减收|增支|减支|增亏|减亏|多流[出入]|少流[出入]';
const SHORT_VERB = '增|减|升|降|涨|跌|多|少|高|低';

/** What may stand between the base and the verb. */
const ADVERB =
  '分别|均|又|也|再|累计|合计|共|平均|实际|名义|大幅|小幅|略有|略|明显|继续|持续|正|负|净|已|仍|为|各|稳步|快速|逐年|还|首次|同步|年均|同比|环比';

/** What it is compared with. 比重, 比例 and 较大 are other words. */
const BASE =
  '同比|环比|同口径|年均|(?:比(?![重例率价特赛增减]|下降|上升|上涨|提高|提升|降低)|较(?![大快高好多少强为]))[^，]{1,12}?|(?:与|同)[^，]{1,10}?相比';

/** What leads on to the number: 增长了, 增长超. */
const LEAD = '(?:了|约|近|超过?|逾|达到?|高达|幅度|近乎|[:：])*';

const CHANGE = new RegExp(
  `^(?<subject>.*?)(?:(?<base>${BASE})(?:${ADVERB})*(?:${VERB}|${NAMING_VERB}|${SHORT_VERB})|(?:${ADVERB})*(?<plain>${VERB}))${LEAD}$`,
  'u',
);
const RATE = new RegExp(
  `^(?<subject>.*?)(?<base>${BASE})?(?:增速|增幅|(?<!自然)增长率|涨幅|增长速度)(?:${ADVERB})*${LEAD}$`,
  'u',
);

/** `实现8.4%的正增长`: the change stands after its figure. */
const AFTER = /^的(?:正|负|高|快速|较快|同比|年均|平均|平稳|两位数){0,2}(?:增长|增速|增幅|下降|降幅|涨幅)/u;
const BEFORE_AFTER =
  /^(?<subject>.+?)(?<base>同比|环比|年均)?(?:实现|保持|呈现?|达到?|出现|以|取得)?(?:了|约|近)*$/u;

const SHARE =
  /^(?<subject>.*?)(?:占(?!地(?:面|约|近|$)|[用据领道比])(?:到|了)?)(?<whole>.+?)(?:的(?:比重|比例|份额)?|比重|比例)(?:约|近|超过?|逾|达到?|高达|为|是|只有|仅)*$/u;
const PLAN =
  /^(?<subject>.*?)(?:完成|占|达到?|为|是)了?(?<plan>(?:全年|年度|年初|调整|年|本年)?(?:投资|收入|目标|预期|生产|工作)?(?:计划|目标|任务|预算|目标任务|总任务|总目标)数?)的?(?:约|近|超过?|达到?)*$/u;
const PULL =
  /^(?<subject>.*?)(?:正向|负向|直接|共同|合计|合力|可|将|共){0,2}拉动(?<target>.+?)(?:增长|上涨|提高|上升|下降|回落|增速)?(?:了|约|近)*$/u;
const GAP =
  /^(?<subject>.*?)(?:高于|低于|高出|低出|快于|慢于|领先于?|落后于?|超(?:过|出)?)(?<target>[^，]{2,14})$/u;

/** `是2015年的2.3倍`: how many times as much as something else. */
const TIMES = /^(?<subject>.*?)(?:是|为|相当于|达到?)(?<target>.{2,14}?)的(?:约|近)?$/u;

/** `恢复到2019年同期的96%`: what came back of it. */
const RECOVERED = /^(?<subject>.*?)(?:恢复|回升)[到至](?<target>.{2,14}?)的(?:约|近)?$/u;

/** Units of changes and differences between rates. */
const isRate = (unit: string): boolean => /[%‰]|百分点|个点/u.test(unit);

/** Takes the words before a figure apart where they say something of a thing; undefined where they name the thing alone. */
export function saidOf(left: string, predicate: string, unit: string): Said | undefined {
  const words = left.trim();
  const isPriced = /[涨跌]/u.test(words.slice(-4));
  const said = (kind: SaidKind, subject = '', other = ''): Said => ({
    ...{ kind, subject, other, isPriced },
    isOfLoss: /[减增]亏$/u.test(words),
  });
  const plan = isRate(unit) ? PLAN.exec(words)?.groups : undefined;
  if (plan) return said('plan', plan.subject, plan.plan);
  const share = SHARE.exec(words)?.groups;
  if (share) return said('share', share.subject, share.whole);
  const pull = isRate(unit) ? PULL.exec(words)?.groups : undefined;
  if (pull) return said('pull', pull.subject, pull.target);
  const change = CHANGE.exec(words)?.groups ?? (isRate(unit) ? RATE.exec(words)?.groups : undefined);
  if (change) return said('change', change.subject, baseName(change.base ?? ''));
  if (AFTER.test(predicate)) {
    const after = BEFORE_AFTER.exec(words)?.groups;
    return said('change', after?.subject, baseName(after?.base ?? ''));
  }
  const times = (unit === '倍' ? TIMES : isRate(unit) ? RECOVERED : undefined)?.exec(words)?.groups;
  if (times) return said('times', times.subject, times.target);
  const gap = isRate(unit) ? GAP.exec(words)?.groups : undefined;
  return gap && said('gap', gap.subject, gap.target);
}

/** What bases are called in a name, the first that fits. A base with digits is said by the data, not by the name. */
const BASES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:同比|(?:比|较|与|同)(?:上年|去年|上一年)?(?:的?(?:同期|同月|同季度?))(?:比重|水平|数)?(?:相比)?)$/u,
    '同比',
  ],
  [/^(?:比|较|与|同)(?:上年|去年|上一年|上年度)(?:相比)?$/u, '同比'],
  [/^(?:环比|(?:比|较|与|同)上(?:个?月|季度?|个季度|期|周|旬)(?:相比)?)$/u, '环比'],
  [/^(?:比|较|与|同)(?:年初|(?:上年|去年)(?:年?[末底]))(?:相比)?$/u, '比年初'],
  // As it would be under the same rules: another number than 同比.
  [/^同口径$/u, '同口径'],
  [/^年均$/u, '年均'],
  [/^$/u, ''],
];

function baseName(base: string): string {
  const words = base.trim();
  const known = BASES.find(([pattern]) => pattern.test(words));
  if (known) return known[1];
  const plain = words.replace(/^[比较与同]|相比$/gu, '').replaceAll('去年', '上年');
  return /^[\p{Script=Han}]{2,6}$/u.test(plain) && !/[和与、]/u.test(plain) ? `较${plain}` : '较基期';
}
