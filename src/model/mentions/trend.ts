import type { Trend } from '../mention.ts';
import { TREND_MASKS, TREND_WORDS, type TrendWord } from './trend-words.ts';

/** What the words round a figure say of its rise or fall. */
export interface ReadTrend {
  trend: Trend | null;
  /** Whether the figure says by how much (`by`), or where it went (`to`): 提高3%, 提高到3%. */
  kind: 'by' | 'to';
  /** The way of a change that is called by its name: 增速回落至4.6% tells of a growth, 降幅收窄至2% of a fall. */
  named: Trend | undefined;
  /** Whether it is a contribution to the growth of something else. */
  contributes: boolean;
  /** Whether a comparison that the sentence made before may be meant here as well. */
  shares: boolean;
}

/** How far a verb may stand before its figure. */
export const LEAD = 48;

const BY_WORD = new Map(TREND_WORDS.map((entry) => [entry.word, entry]));
const LONGEST_FIRST = [...BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|');
const MASKED = TREND_MASKS.map(({ pattern }) => pattern).join('|');
/** Signs with which words and masks begin: one look at a sign saves trying them all. */
const BEGIN = [...new Set(`${LONGEST_FIRST}自土高低快改倍多新`.replaceAll('|', ''))].join('');
const TOKENS = new RegExp(`(?=[${BEGIN}])(?:${MASKED}|${LONGEST_FIRST})`, 'g');
const AFTER = new RegExp(
  `^(?:左右|以上|以下)?的(?:[平年月较高低快大小]{0,2}[均度]?)(?<word>${LONGEST_FIRST})`,
);

/** What may stand between a verb and its figure. */
const FILLER =
  /^(?:了|过|速度|幅度|比例|额|量|数|值|率|目标|预期|分别|依次|各|又|再|仅|只|约|近|均|都|共|累计|合计|大约|将近|超过?|逾|突破|不足|为|是|达到?|高达|只有|控制在|保持在?|稳定在|维持在|在|有|的|其中|人民币|[:： -])*$/;
const TO = /^(?:了|幅度)?(?:到|至|成)(?!户|位)[^，。；]{0,12}$/;
const TO_AS = /^(?:为|成)(?:了|约|近)?$/;
/** 增长为3% is by 3 %; 下降为3%, 缩小为3% is to 3 %. */
const TO_BY_AS = new Set(['增长', '负增长', '正增长', '增', '减']);

/** What may stand between a verb and its figure as that which grows or shrinks; it holds no verb of its own. */
const OBJECT =
  /^了?(?![的和与、等])(?!.*(?:完成|实现|共有|拥有|建成|发放|拨付|安排|收到|兑现|落实|覆盖|惠及|组织|开展|筹集|用于|的(?!$)|比|较|由|从|同期|到|至))[^，。；：（）、]{1,18}$/;
/** After a comparison: 同比多挽回340万元, 比上年少收2亿元. */
const MORE_DONE = /^[多少](?![年数])[一-鿿]{1,3}$/;
/** 增速由上半年的5.2%回落至 tells of a change from the first. */
const COMES_FROM = /^[由从][^，。；]{0,14}$/;
const RATE = /^(?:%|‰|成|倍|个百分点|百分点)$/;
const NEGATION = /(?:未|没有|没|不再|并未|无|不)$/;

const TEND_TO_SHARE = /^(?:新增|翻番|减半|高于|低于|多于|少于|快于|慢于|高|低|多|少|快|慢|高出|低出)$/;
const CONTRIBUTION = /(?:拉动|贡献|带动|下拉|拉高|拉低)/;
const NEGATIVE_PULL = /(?:负向|反向|负)(?:拉动|贡献)/;

interface Token {
  entry: TrendWord;
  gap: string;
  before: string;
}

/** The words of the table in a lead, the last first; masks hide what they hold. */
function tokensFromTheEnd(lead: string): Token[] {
  const tokens = [...lead.matchAll(TOKENS)].flatMap(({ 0: word, index }) => {
    const entry = BY_WORD.get(word);
    return entry ? [{ entry, gap: lead.slice(index + word.length), before: lead.slice(0, index) }] : [];
  });
  return tokens.reverse();
}

/** How a word stands to the figure after `gap`; undefined where it does not reach it. */
function reach({ entry, gap, before }: Token, unit: string): 'by' | 'to' | undefined {
  if (
    entry.compares &&
    !gap.startsWith('了') &&
    !/(?:比|较|于|同期|相比|[年月季]末?)/.test(before + entry.word)
  )
    return undefined;
  if (entry.compares && entry.word.length === 1 && /[很许众诸甚至最]$/.test(before)) return undefined;
  if (!entry.noun && (TO.test(gap) || (!TO_BY_AS.has(entry.word) && TO_AS.test(gap)))) return 'to';
  if (MORE_DONE.test(entry.word + gap)) return 'by';
  if (FILLER.test(gap) || (entry.noun && COMES_FROM.test(gap))) return 'by';
  if (entry.noun || entry.object === undefined) return undefined;
  if (entry.object === 'rate' && !RATE.test(unit)) return undefined;
  return OBJECT.test(gap) ? 'by' : undefined;
}

/**
 * Reads which way a figure went.
 * @param lead The words of its clause before the figure, from the figure before it on.
 * @param after The words behind it.
 */
export function readTrend(lead: string, after: string, unit: string): ReadTrend | undefined {
  const tokens = tokensFromTheEnd(lead);
  const named = tokens.find(({ entry }) => entry.noun)?.entry.trend;
  for (const token of tokens) {
    const kind = reach(token, unit);
    if (kind === undefined) continue;
    const { entry, before } = token;
    const trend = NEGATIVE_PULL.test(lead) ? 'fall' : entry.trend;
    const contributes = CONTRIBUTION.test(before) || CONTRIBUTION.test(entry.word);
    const negated = NEGATION.test(before) && !before.endsWith('不降反');
    return {
      trend: negated ? null : trend,
      kind,
      named,
      contributes,
      shares: !contributes && !TEND_TO_SHARE.test(entry.word),
    };
  }
  const behind = BY_WORD.get(AFTER.exec(after)?.groups?.word ?? '');
  return behind && { trend: behind.trend, kind: 'by', named: undefined, contributes: false, shares: true };
}
