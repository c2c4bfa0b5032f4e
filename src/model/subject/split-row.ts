import { isQuantity } from './quantity.ts';
import { splitWords } from './split-words.ts';

/** `一三产业`, `一、二产业`: the branches of the economy in short. */
const BRANCHES =
  /^第?(?<first>[一二三])(?:、|和)?第?(?<second>[一二三])(?:、|和)?(?<third>[一二三])?次?产业/u;

/**
 * The parts of a row of `count` things, each with the words that stand once at its end: `一三产业投资` are 第一产业投资 and
 * 第三产业投资, `城镇和农村居民收入` are 城镇居民收入 and 农村居民收入. Empty where the words are no row of so many.
 */
export function splitRow(words: string, count: number): string[] {
  const branches = BRANCHES.exec(words);
  if (branches) {
    const { first, second, third } = branches.groups ?? {};
    const rest = words.slice(branches[0].length);
    const parts = [first, second, third].flatMap((each) => (each ? [`第${each}产业${rest}`] : []));
    return parts.length === count ? parts : [];
  }
  const parts = words.split(/、|和|与|以及|及/u).filter((part) => part !== '');
  if (parts.length !== count || count < 2) return [];
  const last = parts.at(-1) ?? '';
  const tail = splitWords(last).slice(1).join('');
  return parts.map((part) => (isQuantity(part) || part.endsWith(tail) ? part : part + tail));
}
