import { figureContexts, type FigureContext, type PlacedFigure } from './figure-context.ts';
import { ATTRIBUTE, BARE_NOUN, COURSE_STEP, LIGHT_VERBS, unitNoun } from './label-words.ts';
import { firstWords, lastWords } from './split-words.ts';
import { fit, LONGEST, tidy } from './tidy-label.ts';
import { trimLead, trimTail } from './trim-words.ts';
import { isVerbs, nounEnd, strongVerbs, verbRunAt } from './verb-at.ts';

/** Names for what a figure counts, the plainest first; each later one says more, for when the first is taken. */
export type LabelIdeas = readonly string[];

/** What the figure before said, for those that go on from it. */
interface Thread {
  sentence: number;
  /** The verb that governs a row. */
  verb: string;
  /** The thing that was named, and its unit. */
  base: string;
  unit: string;
  /** Who did it: 240名村党支部书记. */
  actor: string;
}

const NOTHING = { verb: '', base: '', unit: '', actor: '' };

/** Names for each of the figures of some prose. */
export function labelFigures(prose: string, figures: readonly PlacedFigure[]): LabelIdeas[] {
  const contexts = figureContexts(prose, figures);
  let thread: Thread = { ...NOTHING, sentence: -1 };
  return contexts.map((context, index) => {
    if (context.sentence !== thread.sentence) thread = { ...NOTHING, sentence: context.sentence };
    const unit = figures[index]?.unit ?? '';
    const isFirstOfTwo = contexts[index + 1]?.isJoined === true;
    const named = nameOne(context, { unit, thread, contexts, index, isFirstOfTwo });
    const { verb, base = '', actor = '' } = named;
    thread = {
      sentence: context.sentence,
      verb: verb ?? thread.verb,
      base: base || thread.base,
      actor: actor || thread.actor,
      unit,
    };
    return tidy(named.ideas, unit);
  });
}

interface Around {
  unit: string;
  thread: Thread;
  contexts: readonly FigureContext[];
  index: number;
  isFirstOfTwo: boolean;
}

interface Named {
  ideas: string[];
  /** Undefined: the verb before still holds. */
  verb?: string;
  base?: string;
  actor?: string;
}

function nameOne(context: FigureContext, around: Around): Named {
  const { thread, unit, isFirstOfTwo } = around;
  if (context.isJoined && thread.base !== '') {
    return { ideas: [thread.base + unitNoun(unit)], base: thread.base };
  }
  const course = nameByCourse(context, thread);
  if (course) return course;
  const left = collapse(withoutCourse(trimTail(trimLead(context.left))));
  const noun = trimNoun(context.noun);
  if (noun !== '') return nameByNoun(context, left, noun, around);
  const named = nameByLeft(context, left, around);
  return isFirstOfTwo ? { ...named, ideas: named.ideas.map((idea) => fit(idea) + unitNoun(unit)) } : named;
}

const COURSE_START =
  /^(?<name>.{2,}?)(?:由|从)(?:原来的?|过去的?|以前的?|此前的?|上年的?|去年的?|年初的?)?$/u;

/** `达标率由85%升至97%`: two values of one thing, the earlier and the present. */
function nameByCourse(context: FigureContext, thread: Thread): Named | undefined {
  const name = COURSE_START.exec(trimLead(context.left))?.groups?.name;
  if (name !== undefined && COURSE_STEP.test(context.predicate))
    return { ideas: [`${trimTail(name)}（此前）`], base: trimTail(name), actor: COURSE };
  if (thread.actor !== COURSE || !COURSE_STEP.test(context.left)) return undefined;
  return { ideas: [thread.base], base: thread.base, actor: thread.base };
}

/** Stands for who does it while a course goes on. */
const COURSE = '由';

/** `34名区级领导`, `选派584名干部`, `对28名区管干部实施了提醒谈话`. */
function nameByNoun(context: FigureContext, left: string, noun: string, around: Around): Named {
  const verb = leadingVerb(left);
  const said = predicateOf(around);
  const full = said === '' ? [] : [`${said}的${noun}`];
  const isObject = /(?:对|给|向|为|把|将|让|使|令|供)$/u.test(context.left);
  const row = context.isListed && verb === '' ? around.thread.verb : '';
  if ((isObject || row === OBJECT) && full[0]) return { ideas: [full[0], noun], verb: OBJECT, base: noun };
  const own = verb || (row === OBJECT ? '' : row);
  if (/瓦$|伏/u.test(around.unit)) return { ideas: [`${left}${noun}规模`], verb: '', base: noun };
  if (own !== '') return { ideas: [own + noun, ...full, left + noun], verb: own, base: noun };
  const bare = /(?:等|和|与|、)$/u.test(context.left) ? '' : left;
  const first = bare !== '' && !BARE_NOUN.test(noun) && bare.length <= 8 ? bare + noun : noun;
  return { ideas: [first, noun, ...full], verb: '', base: first, actor: noun };
}

/** Stands for the verb of a row that begins with 对: what is done to all of it stands at its end. */
const OBJECT = '对';

/** `查找问题192个`, `总投资134.7亿元`, `同比增长8.5%`. */
function nameByLeft(context: FigureContext, left: string, { unit, thread }: Around): Named {
  const subject = subjectOf(context, thread);
  const isShare = /占[^占]+的(?:近|约|超)?$/u.test(context.left.trim());
  const lasting = left.endsWith('连续') ? left + firstWords(context.predicate, 10) : left;
  const words = isShare
    ? left.replace(/占(.+)$/u, '占$1比重')
    : lasting.replace(/(?<=.{2})实现(?=.{2})/u, '');
  const purpose = moneyFor(context, words);
  if (purpose !== undefined) return { ideas: [purpose, subject + words], base: purpose };
  if (ATTRIBUTE.test(words) && !isWhole(words)) {
    return { ideas: [joinAttribute(subject, words), subject + words, words], base: subject };
  }
  if (words === '' || isVerbs(words)) {
    const said = context.predicate.replace(/^[^\p{Script=Han}]+.*|^[了的]/u, '');
    if (said.length >= 2 && words.length <= 4) {
      const name = words + firstWords(said, 8) + unitNoun(unit);
      return { ideas: [name, subject + name], base: words + said };
    }
    return nameByVerbs(words, subject, unit, thread);
  }
  if (BARE_NOUN.test(words) && !context.left.trim().startsWith('其中')) {
    const needsMore = /^(?:资金|现金|贷款|人数|次数|户数|金额|总额|面积|资产)$/u.test(words);
    const verb = thread.verb === OBJECT ? '' : thread.verb;
    const own = verb === '' && needsMore ? subject : verb;
    return { ideas: [own + words, subject + words], base: own + words };
  }
  const sharesVerb = (context.isListed || context.isSplit) && !verbRunAt(words, 0) && thread.verb !== OBJECT;
  const row = sharesVerb ? thread.verb : '';
  const short = row === '' ? fromVerb(words) : words;
  const cut = /^(?:累计|已)?(?:完成|计划)?(?:总?投资|投入)$/u.test(short)
    ? lastWords(joinAttribute(subject, words), 16)
    : short;
  const verb = verbRunAt(cut, 0)?.verb ?? strongVerbs(cut)[0]?.verb;
  const ideas = [row + cut, ...(row === '' && words.length < 16 ? [words] : []), thread.actor + row + cut];
  return { ideas, verb: row || (verb ?? ''), base: baseOf(cut) };
}

/** Verbs alone: 整改完成206个 is about what was counted before, 追责问责18人 about itself. */
function nameByVerbs(verbs: string, subject: string, unit: string, thread: Thread): Named {
  const isSame = thread.unit === unit && unit !== '';
  const counted = verbs + (isSame ? '' : unitNoun(unit));
  const plain = verbs.length >= 4 ? verbs : counted;
  const ideas = isSame || verbs.length < 4 ? [subject + counted, plain] : [plain, subject + counted];
  return { ideas, base: subject || verbs };
}

/** Attributes that name their thing themselves: 超时序进度. */
const isWhole = (words: string): boolean =>
  /^(?:超|涉及|惠及|其中|累计|平均|户均|人均|增加值|面积率).{3,}/u.test(words);

const FOR_WHAT =
  /^(?:加快|加大|大力|全面|重点|主要)?(?:实施|建设|用于|开展|进行|完成|推进|新建|改造|建成|修建|加快|加大|支持)了?(?:实施|建设|推进)?(?<what>.{3,})$/u;

/** `投资6000万元实施湿地公园工程`: money is named after what it is for. */
function moneyFor({ predicate, after }: FigureContext, words: string): string | undefined {
  const money = /(?:计划|再|总|累计|已|完成)*(?:投资|引资|投入|融资|贷款|资金)$/u.exec(words)?.[0];
  // The clause after is asked only where the words are about money and nothing else.
  const what = FOR_WHAT.exec(predicate || (money === words ? after : ''))?.groups?.what;
  if (money === undefined || what === undefined || what.includes('、')) return undefined;
  const name = what.replace(/^的/u, '').replace(/(?:的基础上|力度|步伐|进度|以|，).*$/u, '');
  return fit(trimLead(name), LONGEST - money.length) + money.replace(/^再/u, '');
}

/** The subject that an attribute needs: what was named before it in the sentence, or in the clause before. */
function subjectOf({ before }: FigureContext, thread: Thread): string {
  if (thread.base !== '') return baseOf(thread.base);
  const clause = trimLead(before);
  const name = clause.slice(0, nounEnd(clause));
  return name === clause && !/(?:工程|项目|工作|行动|活动|产业|面积)$/u.test(name) ? '' : lastWords(name, 12);
}

/** The thing itself, without what is said of it: 土地经营面积 of 土地经营面积比上年增加. */
function baseOf(label: string): string {
  const run = verbRunAt(label, 0);
  const plain = run && run.to <= label.length - 4 && isPlainDoing(run.verb) ? label.slice(run.to) : label;
  return (
    plain.replace(
      /(?<=.{2})(?:(?:比(?![重例率])|较|同比|环比|占).*|(?:累计|共)?(?:增加|增长|提高|减少|下降|建设|达到))$/u,
      '',
    ) || plain
  );
}

/** `播种面积18.9万亩，产量43万吨`: of two quantities only the thing is shared. */
function joinAttribute(subject: string, attribute: string): string {
  const isQuantity = /^(?:总?产量|总?产值|总?面积|单产|产)/u.test(attribute);
  if (/投资|引资/u.test(attribute)) return subject.replace(/(?:计划|完成|总)*投资$/u, '') + attribute;
  return (isQuantity ? subject.replace(/(?:播种|种植)?总?面积$|总?产[量值]?$/u, '') : subject) + attribute;
}

const isPlainDoing = (verb: string): boolean =>
  /^(?:实现|完成|达到|获得|取得|实施|推进|开展|启动)$/u.test(verb);

/** What is said of the thing after a figure, also where it stands at the end of a row: 41名甲、13名乙进行大会问效. */
function predicateOf({ contexts, index }: Around): string {
  let at = index;
  while (
    contexts[at + 1]?.isListed === true &&
    (contexts[at]?.predicate ?? '').replace(/^[、和与及]|以及/u, '').trim() === ''
  )
    at += 1;
  const last = contexts[at]?.predicate ?? '';
  const own = isVerbs(last) ? last + trimNoun(contexts[at + 1]?.noun ?? '') : last;
  const words = own
    .replace(/^[、，和与及\s]+/u, '')
    .replace(LIGHT_VERBS, '')
    .replace(/^(?:到|在)(?=.{9})/u, '到')
    .replaceAll(/[了]/g, '');
  const said = words.split('、')[0]?.replace(/(?:处理|工作)$/u, '') ?? '';
  if (/^(?:的|等|，)/u.test(said) || said.length < 2) return '';
  return firstWords(said, 12);
}

/** The verb that a stretch begins with, or the first strong one inside it: 细化三大类 → 细化. */
function leadingVerb(left: string): string {
  const run = verbRunAt(left, 0) ?? strongVerbs(left).at(-1);
  if (run) return run.verb;
  return left.length <= 3 && splitsClean(left) ? left : '';
}

const splitsClean = (left: string): boolean =>
  /^[\p{Script=Han}]+$/u.test(left) && !/[对给向为把将被让使令供这该那每]$/u.test(left);

/** Takes away the subject: 商州区共签约项目 → 签约项目. A stretch that is still long is cut at its last verb. */
function fromVerb(words: string): string {
  const verbs = strongVerbs(words).filter(({ to }) => to <= words.length - 2);
  const first = verbs[0];
  const isHelp = /^[为向对给]/u.test(words);
  const cut = first && !isHelp ? words.slice(first.from) : words;
  const last = verbs.at(-1);
  return cut.length > 14 && last ? words.slice(last.from) : cut;
}

/** `合作社由十年前的不足百个发展到目前的1735个`: the way does not belong to the name. */
const withoutCourse = (words: string): string =>
  words.replace(/^(.{3,}?)(?:由|从)[^由从]*(?:到|为|至|目前|现在|如今|缩小|扩大|提高|增加|减少)?$/u, '$1');

/** `办理立项、用地、环评等各类审批手续` → `办理各类审批手续`. */
function collapse(words: string): string {
  const list = /^(?<head>[^、]*)、.*?(?:等|以及|和)(?<rest>[^、和]{2,})$/u.exec(words)?.groups;
  const isLong = words.length > 12 || words.includes('等');
  if (list?.head !== undefined && list.rest !== undefined && isLong) {
    const verbs = strongVerbs(list.head);
    const last = verbs.at(-1);
    const head = last ? list.head.slice(0, last.to) : (verbRunAt(list.head, 0)?.verb ?? '');
    return head + list.rest.replace(/^等/u, '');
  }
  const parts = words.split('、');
  const end = parts.at(-1) ?? words;
  const areVerbs = parts.slice(0, -1).every((part) => part.length <= 3);
  return parts.length > 1 && !areVerbs && end.length >= 2 ? end : words;
}

const trimNoun = (noun: string): string =>
  noun
    .replace(/^的/u, '')
    .replace(/(?:和|(?<!参)与|(?<![惠涉普])及|以及|的|等|，|[\s\u3000])+$/u, '')
    .replace(/^[^\p{L}“《]+/u, '');
