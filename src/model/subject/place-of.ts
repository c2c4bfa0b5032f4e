import { trimLead } from './trim-words.ts';

/** 全市, 全区 and their like as words of place; 全面, 全区域 are none. */
const WHOLE = /全(?:国|省|市|县|区|镇|乡|村|州|旗)(?![域民面])/u;

/** Stands for the thing: what leads to it is taken away only where something follows. */
const THING = '事物';

/** Takes the place from the head of the words before a figure: `今年以来全市粮食产量` is about 全市. */
export function placeOf(words: string): { place: string; rest: string } {
  // 结余（4.5万元）: the words before the bracket name what stands in it.
  const open = words.replace(/(?<=.)[（(]$/u, '');
  const left = open.slice(open.lastIndexOf('（', open.includes('）') ? 0 : undefined) + 1);
  const found = WHOLE.exec(left);
  if (!found || trimLead(`${left.slice(0, found.index)}${THING}`) !== THING) return { place: '', rest: left };
  return { place: found[0], rest: left.slice(found.index + found[0].length) };
}
