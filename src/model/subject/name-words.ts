import { LIGHT_VERBS } from './label-words.ts';
import type { FigureContext } from './figure-context.ts';
import { firstWords } from './split-words.ts';
import { isVerbs, strongVerbs, verbRunAt } from './verb-at.ts';

/** The verb that a stretch begins with, or the first strong one inside it: 细化三大类 → 细化. */
export function leadingVerb(left: string): string {
  const run = verbRunAt(left, 0) ?? strongVerbs(left).at(-1);
  if (run) return run.verb;
  return left.length <= 3 && splitsClean(left) ? left : '';
}

const splitsClean = (left: string): boolean =>
  /^[\p{Script=Han}]+$/u.test(left) && !/[对给向为把将被让使令供这该那每]$/u.test(left);

/** Takes away the subject: 商州区共签约项目 → 签约项目. A stretch that is still long is cut at its last verb. */
export function fromVerb(words: string): string {
  const verbs = strongVerbs(words).filter(({ to }) => to <= words.length - 2);
  const first = verbs[0];
  const isHelp = /^[为向对给]/u.test(words);
  // 新开工 is one doing, as 再投资 is.
  const from = first && /[新再拟]/u.test(words.charAt(first.from - 1)) ? first.from - 1 : first?.from;
  const cut = from !== undefined && !isHelp ? words.slice(from) : words;
  const last = verbs.at(-1);
  return cut.length > 14 && last ? words.slice(last.from) : cut;
}

/** `合作社由十年前的不足百个发展到目前的1735个`: the way does not belong to the name. */
export const withoutCourse = (words: string): string =>
  words.replace(/^(.{3,}?)(?:由|从)[^由从]*(?:到|为|至|目前|现在|如今|缩小|扩大|提高|增加|减少)?$/u, '$1');

/** `办理立项、用地、环评等各类审批手续` → `办理各类审批手续`. */
export function collapse(words: string): string {
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

/** A noun after a figure without what leads to it and what follows it. */
export const trimNoun = (noun: string): string =>
  noun
    .replace(/^的/u, '')
    .replace(/(?:和|(?<!参)与|(?<![惠涉普])及|以及|的|等|，|中|[\s\u3000])+$/u, '')
    .replace(/^[^\p{L}“《]+/u, '');

/** What is said of the thing after a figure, also where it stands at the end of a row: 41名甲、13名乙进行大会问效. */
export function predicateOf(contexts: readonly FigureContext[], index: number): string {
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
