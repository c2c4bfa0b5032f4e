import { GAP } from './passage.ts';

/** 汉字, for a class of an expression. */
export const HAN = '\\u3400-\\u9fff';

/** 汉字 and the marks that stand only in Chinese text, for a class of an expression. */
export const WIDE = `${HAN}“”‘’《》〈〉（）【】〔〕「」、。，；：！？…—％`;

const IS_HAN = new RegExp(`[${HAN}]`);
const IS_WIDE = new RegExp(`[${WIDE}]`);
const IS_LETTER = /\p{L}/u;

/** Whether a sign is a 汉字. */
export const isHan = (sign: string | undefined): boolean => sign !== undefined && IS_HAN.test(sign);

/** Whether a sign is a 汉字 or a mark that stands only in Chinese text. */
export const isWide = (sign: string | undefined): boolean => sign !== undefined && IS_WIDE.test(sign);

/** How far a letter is looked for. */
const REACH = 24;

const OPENING = '“‘《〈（【〔「([{';
const CLOSING = '”’》〉）】〕」)]}';

/** In which script the nearest letter before `index` is written, going into marks that close and not out of those that open. */
export function scriptBefore(text: string, index: number): 'han' | 'latin' | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const sign = text.charAt(at);
    if (isHan(sign)) return 'han';
    if (sign === GAP || OPENING.includes(sign)) return undefined;
    if (IS_LETTER.test(sign)) return 'latin';
  }
  return undefined;
}

/** The same after `index`. */
export function scriptAfter(text: string, index: number): 'han' | 'latin' | undefined {
  for (let at = index + 1; at <= Math.min(text.length - 1, index + REACH); at += 1) {
    const sign = text.charAt(at);
    if (isHan(sign)) return 'han';
    if (sign === GAP || CLOSING.includes(sign)) return undefined;
    if (IS_LETTER.test(sign)) return 'latin';
  }
  return undefined;
}
