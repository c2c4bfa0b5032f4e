import type { FigureContext } from './figure-context.ts';
import { fit } from './tidy-label.ts';
import { LONGEST } from './sound-name.ts';
import { trimLead } from './trim-words.ts';

const FOR_WHAT =
  /^(?:加快|加大|大力|全面|重点|主要)?(?:实施|建设|用于|开展|进行|完成|推进|新建|改造|建成|修建|加快|加大|支持)了?(?:实施|建设|推进)?(?<what>.{3,})$/u;

/** `投资6000万元实施湿地公园工程`: money is named after what it is for. */
export function moneyFor({ predicate, after }: FigureContext, words: string): string | undefined {
  const money = /(?:计划|再|总|累计|已|完成)*(?:投资|引资|投入|融资|贷款|资金)$/u.exec(words)?.[0];
  // The clause after is asked only where the words are about money and nothing else.
  const what = FOR_WHAT.exec(predicate || (money === words ? after : ''))?.groups?.what;
  if (money === undefined || what === undefined || what.includes('、')) return undefined;
  const name = what.replace(/^的/u, '').replace(/(?:的基础上|力度|步伐|进度|以|，).*$/u, '');
  return fit(trimLead(name), LONGEST - money.length) + money.replace(/^再|已|累计|完成/gu, '');
}
