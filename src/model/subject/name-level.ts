import { asThing } from './as-thing.ts';
import type { FigureContext } from './figure-context.ts';
import { ATTRIBUTE, BARE_NOUN, COURSE_STEP, unitNoun } from './label-words.ts';
import { joinAttribute } from './join-attribute.ts';
import { moneyFor } from './name-money.ts';
import { collapse, fromVerb, leadingVerb, predicateOf, trimNoun, withoutCourse } from './name-words.ts';
import { asPart, headOf, isQuantity } from './quantity.ts';
import { firstWords, lastWords } from './split-words.ts';
import type { Named, Thread } from './thread.ts';
import { LONGEST } from './sound-name.ts';
import { fit } from './tidy-label.ts';
import { trimLead, trimTail } from './trim-words.ts';
import { isVerbs, nounEnd, strongVerbs, verbRunAt } from './verb-at.ts';

/** What stands around a figure that names its thing itself. */
export interface Around {
  unit: string;
  thread: Thread;
  contexts: readonly FigureContext[];
  index: number;
  /** Whether the next figure stands right after it: 6246人602.04万元. */
  isFirstOfTwo: boolean;
  /** Whether it is a part of what was named before: in brackets, or after 其中. */
  isPart: boolean;
}

/** Names how much there is of a thing, after the words before the figure or the noun after it. */
export function nameLevel(context: FigureContext, around: Around): Named {
  const { thread, unit, isFirstOfTwo } = around;
  if (context.isJoined && thread.base !== '')
    return level([thread.base + unitNoun(unit)], { base: thread.base });
  const course = nameByCourse(context, thread);
  if (course) return course;
  // 站上20亿元台阶 and 跨过10亿元大关 say only how much.
  const isMark =
    /^(?:台阶|大关|关口|门槛)/u.test(context.noun + context.predicate) && MARKED.test(context.left);
  const noun = isMark ? '' : trimNoun(context.noun);
  if (isMark) return nameByLeft({ ...context, left: '', predicate: '' }, '', around);
  const left = collapse(withoutCourse(asThing(context.left, '')));
  if (noun !== '') return nameByNoun(context, left, noun, around);
  const named = nameByLeft(context, left, around);
  if (!isFirstOfTwo) return named;
  const counted = unitNoun(unit);
  return {
    ...named,
    names: named.names.map((name) => (name.endsWith(counted) ? name : fit(name) + counted)),
  };
}

const MARKED = /^(?:首次|成功|再次|又|已)*(?:站上|跨过|跨越|迈上|迈过|登上|突破|冲上|越过)$/u;

/** A name for an amount; what follows may be said of it. */
function level(names: string[], more: Omit<Named, 'names' | 'subject'> = {}): Named {
  const [subject = ''] = names;
  return { names, subject, isLevel: true, ...more };
}

const COURSE_START =
  /^(?<name>.{2,}?)(?:由|从)(?:原来的?|过去的?|以前的?|此前的?|上年(?:同期)?的?|去年(?:同期)?的?|年初的?)?(?:每[^，]{1,6})?$/u;

/** `达标率由85%升至97%`: two values of one thing, the earlier and the present. */
function nameByCourse(context: FigureContext, thread: Thread): Named | undefined {
  const start = COURSE_START.exec(trimLead(context.left))?.groups?.name;
  if (start !== undefined && COURSE_STEP.test(context.predicate)) {
    const name = asThing(start, '');
    return { names: [`${name}（此前）`], subject: name, base: name, actor: COURSE };
  }
  if (thread.actor !== COURSE || !COURSE_STEP.test(context.left)) return undefined;
  return level([thread.base], { base: thread.base, actor: thread.base });
}

/** Stands for who does it while a course goes on. */
const COURSE = '由';

/** `34名区级领导`, `选派584名干部`, `对28名区管干部实施了提醒谈话`. */
function nameByNoun(context: FigureContext, left: string, noun: string, around: Around): Named {
  const isRowOfExamples = context.left.trim().endsWith('等');
  const verb = isRowOfExamples ? '' : leadingVerb(left);
  const said = predicateOf(around.contexts, around.index);
  const full = said === '' ? [] : [`${said}的${noun}`];
  const isObject = /(?:对|给|向|为|把|将|让|使|令|供)$/u.test(context.left);
  const row = context.isListed && verb === '' ? around.thread.verb : '';
  if ((isObject || row === OBJECT) && full[0]) return level([full[0], noun], { verb: OBJECT, base: noun });
  const own = verb || (row === OBJECT ? '' : row);
  if (/瓦$|伏/u.test(around.unit)) return level([`${left}${noun}规模`], { verb: '', base: noun });
  if (own !== '') return level([own + noun, ...full, left + noun], { verb: own, base: noun });
  const bare = /(?:等|和|与|、)$/u.test(context.left)
    ? ownerOf(context, noun)
    : left || ownerOf(context, noun);
  const first = bare !== '' && !BARE_NOUN.test(noun) && bare.length <= 8 ? bare + noun : noun;
  return level([first, noun, ...full], { verb: '', base: first, actor: noun });
}

/** Nouns that say nothing without whose they are: 上屋组地处偏僻，只有9户人家. */
const OWNED = /^(?:人家|住户|人口|家庭|职工|员工|学生|工人)$/u;

function ownerOf({ before }: FigureContext, noun: string): string {
  if (!OWNED.test(noun)) return '';
  const clause = trimLead(before);
  const name = clause.slice(0, nounEnd(clause));
  return name === clause ? '' : lastWords(name, 8);
}

/** Stands for the verb of a row that begins with 对: what is done to all of it stands at its end. */
const OBJECT = '对';

/** `查找问题192个`, `总投资134.7亿元`. */
function nameByLeft(context: FigureContext, left: string, around: Around): Named {
  const { unit, thread, isPart } = around;
  const subject = subjectOf(context, thread);
  const words = left.endsWith('连续') ? `${left}${firstWords(context.predicate, 10)}年数` : left;
  const asWritten = trimTail(trimLead(context.left)) || words;
  const purpose = moneyFor(context, words);
  if (purpose !== undefined) return level([purpose, subject + words], { base: purpose });
  const gain = /^(?<each>户均|人均|亩均)?(?:增收|减收|增支|减支|增效|节支)$/u.exec(words)?.groups;
  if (gain && unit.endsWith('元'))
    return level([subject === '' ? '' : `${subject}${words}${gain.each === undefined ? '额' : ''}`]);
  const loss = /^(?<who>.*?)(?:净?亏损|盈利)额?$/u.exec(words)?.groups?.who;
  // Not of who makes losses, but of all of them: 亏损企业27家，亏损额2.1亿元.
  if (words === '亏损额' && thread.base.startsWith('亏损')) return level([words], { base: words });
  if (loss !== undefined && unit.endsWith('元')) {
    const who = loss || baseOf(thread.base).replace(/盈亏额$/u, '');
    const name = /利润(?:总额)?$/u.test(who) ? who : `${who}盈亏额`;
    return who === '' ? level([]) : level([name], { base: who });
  }
  if (ATTRIBUTE.test(words) && !isWhole(words))
    return level([joinAttribute(subject, words, unit), words], subject === '' ? {} : { base: subject });
  if (words === '' && thread.base !== '' && thread.unit === unit) return level([thread.base]);
  if (words === '' || isVerbs(words)) return nameByVerbs(context, words, subject, around);
  if (isPart && isSameKind(unit, thread.wholeUnit) && !isQuantity(words) && headOf(thread.whole) !== '') {
    const part = asPart(words, thread.whole);
    return level([part], { base: part, verb: '' });
  }
  if (BARE_NOUN.test(words) && !context.left.trim().startsWith('其中')) {
    const needsMore = /^(?:资金|现金|贷款|人数|次数|户数|金额|总额|面积|资产)$/u.test(words);
    const verb = thread.verb === OBJECT ? '' : thread.verb;
    const own = verb === '' && needsMore ? subject : verb;
    return level([own + words, subject + words], { base: own + words });
  }
  // 技能培训惠及四千余人 counts whom it reached.
  if (/.{2}(?:惠及|涉及|覆盖|带动|吸纳)$/u.test(words))
    return level([words + unitNoun(unit)], { base: words });
  const sharesVerb = (context.isListed || context.isSplit) && !verbRunAt(words, 0) && thread.verb !== OBJECT;
  const row = sharesVerb && !isPart ? thread.verb : '';
  const short = row === '' ? fromVerb(words) : words;
  const cut = /^(?:累计|已)?(?:完成|计划)?(?:总?投资|投入)$/u.test(short)
    ? lastWords(joinAttribute(subject, asWritten, unit), LONGEST)
    : short;
  const verb = verbRunAt(cut, 0)?.verb ?? strongVerbs(cut)[0]?.verb;
  const names = [row + cut, ...(row === '' && words.length < 16 ? [words] : []), thread.actor + row + cut];
  return level(names, { verb: row || (verb ?? ''), base: baseOf(cut) });
}

/** Verbs that say whom a thing reaches, so that their number is about that thing. */
const REACHES = /^(?:惠及|涉及|覆盖|带动|吸纳|服务|受益|吸引|辐射)/u;

const isSameKind = (a: string, b: string): boolean => a !== '' && a.slice(-1) === b.slice(-1);

/** Verbs alone: 整改完成206个 is about what was counted before, 追责问责18人 about itself. */
function nameByVerbs(context: FigureContext, verbs: string, subject: string, around: Around): Named {
  const { unit, thread, isPart } = around;
  const said = context.predicate.replace(/^[^\p{Script=Han}]+.*|^[了的]/u, '');
  if (said.length >= 2 && verbs.length <= 4 && !/^(?:台阶|大关|以上|关口)/u.test(said)) {
    const name = verbs + firstWords(said, 8) + unitNoun(unit);
    return level([name, subject + name], { base: verbs + said });
  }
  // Trade is an amount by itself: 出口6.1亿美元.
  if (/^(?:出口|进口|消费|融资|授信|贷款|销售)$/u.test(verbs) && unit.endsWith('元'))
    return level([isPart && thread.wholeUnit === unit ? asPart(verbs, thread.whole) : `${verbs}额`], {
      base: verbs,
    });
  // Of one animal and its like: 生猪出栏12万头，存栏8万头.
  const stock = /^(?<kind>.{1,6})(?:出栏|存栏|出笼)$/u.exec(
    thread.base || (thread.levels.at(-1)?.subject ?? ''),
  )?.groups?.kind;
  if (stock !== undefined && /^(?:出栏|存栏|出笼)$/u.test(verbs))
    return level([stock + verbs], { base: stock + verbs });
  if (verbs === '') return level([subject === '' ? '' : subject + unitNoun(unit)], { base: subject });
  const isSame = thread.unit === unit && unit !== '';
  const noun = unitNoun(unit);
  const isWhole = (isSame && subject !== '') || (noun === '数' && verbs.length > 4);
  const counted = verbs + (isWhole ? '' : noun);
  const isAbout = isSame || (verbs.length < 4 && !unit.includes('人')) || REACHES.test(verbs);
  const names = isAbout ? [subject + counted, counted] : [counted, subject + counted];
  return level(names, { base: subject || verbs });
}

/** Attributes that name their thing themselves: 超时序进度. */
const isWhole = (words: string): boolean =>
  /^(?:涉及|惠及|其中|累计|平均|户均|人均|日均|月均|年均|亩均|增加值|面积率|单产).{2,}/u.test(words);

/** The subject that an attribute needs: what was named before it in the sentence, or in the clause before. */
function subjectOf({ before }: FigureContext, thread: Thread): string {
  if (thread.base !== '') return baseOf(thread.base);
  const clause = trimLead(before);
  const name = clause.slice(0, nounEnd(clause));
  const isNoun = name !== clause || /(?:工程|项目|工作|行动|活动|产业|面积)$/u.test(name);
  return isNoun && name !== '' && !name.includes('、') ? lastWords(name, 12) : thread.topic;
}

/** The thing itself, without what is said of it: 土地经营面积 of 土地经营面积比上年增加. */
function baseOf(label: string): string {
  const run = verbRunAt(label, 0);
  const plain = run && run.to <= label.length - 4 && isPlainDoing(run.verb) ? label.slice(run.to) : label;
  return plain.replace(/(?<=.{2})(?:累计|共)?(?:建设|达到)$/u, '') || plain;
}

const isPlainDoing = (verb: string): boolean =>
  /^(?:实现|完成|达到|获得|取得|实施|推进|开展|启动)$/u.test(verb);
