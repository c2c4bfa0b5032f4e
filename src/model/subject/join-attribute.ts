import { unitNoun } from './label-words.ts';

/** `播种面积18.9万亩，产量43万吨`: of two quantities only the thing is shared. 人均 stands before what it is of. */
export function joinAttribute(subject: string, written: string, unit: string): string {
  const attribute = written.replace(/金额$/u, '额');
  if (subject === '') return attribute;
  if (/^(?:人均|户均|亩均)$/u.test(attribute))
    return subject.endsWith(unitNoun(unit)) ? attribute + subject : '';
  if (/^(?:平均|年均|日均|累计|合计|总计)$/u.test(attribute)) return '';
  const isQuantityWord = /^(?:总?产量|总?产值|总?面积|单产|产)/u.test(attribute);
  if (/投资|引资/u.test(attribute)) return subject.replace(/(?:计划|完成|总)*投资$/u, '') + attribute;
  return (
    (isQuantityWord ? subject.replace(/(?:播种|种植)?总?面积$|总?产[量值]?$/u, '') : subject) + attribute
  );
}
