import { asThing } from './as-thing.ts';
import { joinAttribute } from './join-attribute.ts';
import { ATTRIBUTE } from './label-words.ts';
import { isRateName } from './quantity.ts';
import type { Said } from './said-of.ts';
import type { Named, Thread, ThingNamed } from './thread.ts';

interface Around {
  unit: string;
  thread: Thread;
  /** Its own thing in a row of values under one verb. */
  thing: ThingNamed | undefined;
}

/** Words that say a growth or a share of the thing that was named before. */
const ASPECT = /^(?:增速|增幅|降幅|涨幅|跌幅|增长率|比重|占比|比例|份额|所占比重)$/u;

/** Names what is said of a thing: its change, its share, its part in a growth. Without a thing there is no name. */
export function nameSaid(said: Said, around: Around): Named {
  const { aspect } = around.thread;
  const base = around.thread.last || around.thread.base;
  const plain = around.thing?.subject ?? asThing(said.subject, base);
  const isAttribute = ATTRIBUTE.test(plain) && !ASPECT.test(plain) && base !== '' && plain.length <= 4;
  const own = isAttribute ? joinAttribute(base, plain, around.unit) : plain;
  const isAspect = ASPECT.test(own);
  const thing = isAspect ? (base && own !== '' ? joinAspect(base, aspect, own) : '') : own || base;
  const nameless: Named = { names: [], subject: '' };
  switch (said.kind) {
    case 'change':
      return nameChange(said, thing, own, isAspect, around);
    case 'share':
      return thing === '' ? nameless : nameShare(said, thing, own);
    case 'plan': {
      const plan = said.other.replace(/^(?:全年|本年)/u, '年度').replace(/数$/u, '');
      return thing === '' ? nameless : { names: [`${thing}${plan}完成率`], subject: thing };
    }
    case 'pull': {
      const puller = thing.replace(/(?:增加值|比重|占比)$/u, '');
      return puller === '' ? nameless : { names: [`${puller}对${said.other}增长的拉动`], subject: puller };
    }
    case 'times': {
      const other = /[\d年月]/u.test(said.other) ? '基期' : said.other;
      return thing === '' ? nameless : { names: [`${thing}与${other}之比`], subject: thing };
    }
    case 'gap': {
      const from = own === '' && aspect !== '' ? aspect : thing;
      return from === '' ? nameless : { names: [`${from}与${said.other}之差`], subject: from, aspect: from };
    }
  }
}

/** 降幅 of 第二产业增加值; the 比重 of what was called a share already is that share. */
function joinAspect(base: string, aspect: string, own: string): string {
  const word = own.replace(/^所占/u, '').replace(/^(?:增幅|增长率)$/u, '增速');
  return /比重|占比/u.test(word) && aspect.endsWith('比重') ? aspect : base + word;
}

function nameShare({ other }: Said, thing: string, own: string): Named {
  const name = `${thing}占${asThing(other, '') || other}比重`;
  return { names: [name], subject: thing, aspect: name, ...(own === '' ? {} : { base: own }) };
}

function nameChange(said: Said, named: string, own: string, isAspect: boolean, around: Around): Named {
  const { unit, thread, thing: inRow } = around;
  const isPoints = /百分点|个点|基点/u.test(unit);
  const isRate = /[%‰]|倍|成$|番$/u.test(unit);
  const against = said.other || (isRate && /^(?:同比|环比)$/u.test(thread.against) ? thread.against : '');
  let thing = named;
  // A growth that rises by points: what was said before it of growth or share, else the growth of the amount.
  if (isPoints && own === '') {
    const last = thread.last || thread.base;
    const isRateNow = isRateName(last) || /[%‰]/u.test(thread.lastUnit);
    thing = thread.aspect || (isRateNow ? last : growth(last));
  }
  if (thing === '') return { names: [], subject: '' };
  // 减亏 is said of the loss, not of profit and loss.
  if (said.isOfLoss) thing = thing.replace(/盈亏额$/u, '亏损额');
  const isPrice = /价|CPI|PPI/u.test(thing) || (said.isPriced && isRate);
  const isPriced = (isPrice || (thread.isPriced && thing.endsWith('类'))) && isRate;
  const priced = isPriced && thing.endsWith('类') ? `${thing}价格` : thing;
  const suffix = !isRate ? '增减' : isPriced ? '涨跌幅' : isRateName(thing) ? '增减' : '增速';
  const name = /(?:增速|增幅)$/u.test(thing) && isRate ? thing : `${priced}${against}${suffix}`;
  return {
    names: [name],
    subject: priced,
    against,
    ...(own === '' || isAspect || inRow ? {} : { base: own, isLevel: false }),
    ...(isPoints && thing !== '' ? { aspect: thing } : {}),
  };
}

const growth = (base: string): string => (base === '' ? '' : `${base}增速`);
