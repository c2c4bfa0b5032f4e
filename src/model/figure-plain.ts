/** What is measured by a bare number, with a sentence in which it is. */
interface PlainMeasure {
  name: string;
  example: string;
}

/** Names of indices, ratios and marks whose values have no unit: THE table. The name ends the noun: 恩格尔系数. */
export const PLAIN_MEASURES: readonly PlainMeasure[] = [
  { name: '指数', example: '居民消费价格指数为101.6' },
  { name: '系数', example: '恩格尔系数为0.31' },
  { name: '倍差', example: '城乡居民收入倍差缩小0.05' },
  { name: '收入比', example: '城乡居民收入比由2.52缩小到2.31' },
  { name: '消费比', example: '城乡居民消费比为1.71' },
  { name: '性别比', example: '出生人口性别比为106.2' },
  { name: '抚养比', example: '总抚养比上升到45.9' },
  { name: '比值', example: '两项比值达到1.8' },
  { name: '生育率', example: '总和生育率为1.3' },
  { name: '容积率', example: '地块容积率为2.5' },
  { name: '得分', example: '测评得分96.8' },
  { name: '评分', example: '综合评分为92.5' },
  { name: '满意度', example: '群众满意度提升到96.7' },
  { name: 'PMI', example: '制造业PMI为50.2' },
  { name: 'pH值', example: '土壤pH值为6.8' },
  { name: 'pH', example: '土壤pH为6.8' },
];

const NAME = PLAIN_MEASURES.map(({ name }) => name).join('|');

/** How far a value may stand behind its name, in the same clause. */
const NEAR = '[^，。；：！？,;:!?\\d\\n]{0,10}';

const CHANGE =
  '提高|提升|上升|升高|增加|增长|扩大|缩小|下降|降低|减少|回落|回升|收窄|上涨|下跌|下滑|改善|变动|攀升|优化|拉大';

/** Between the name and its value. */
const SAYS = new RegExp(
  `(?:${NAME})(?:(?:值|均值|平均|合计)?|${NEAR}(?:[为是达由从]|达到|(?:${CHANGE}|调整|[增升降减])[到至为]?了?)约?)$`,
);

/** A change of the value named shortly before, maybe in the clause before: 倍差为1.94，比上年缩小0.05. */
const CHANGES = new RegExp(`(?:${NAME})[^。；！？;!?\\n]{0,20}(?:${CHANGE})了?约?$`);

/** Verbs of reaching: 升至102.5. */
const REACHING = new RegExp(`(?:达到?|[增升降减]至|(?:${CHANGE}|调整)[到至])$`);

/** What may follow a number without a unit: the end of its clause, or the way to its next value. */
const CLAUSE_END = /^(?:[，。；、！？）,;!?)\s]|\.(?!\d)|$)/;
const ONWARD = new RegExp(`^(?:[升降]至|[升降变]为|(?:${CHANGE}|调整)[到至为]|[到至](?=\\d))`);

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether a number needs no unit, because what it says is an index, a ratio or a mark, or what something reached.
 * @param number The digits as written.
 */
export function needsNoUnit(number: string, before: string, after: string): boolean {
  if (YEAR.test(number)) return false;
  const isDecimal = number.includes('.');
  if (CLAUSE_END.test(after))
    return REACHING.test(before) || SAYS.test(before) || (isDecimal && CHANGES.test(before));
  return isDecimal && ONWARD.test(after) && SAYS.test(before);
}
