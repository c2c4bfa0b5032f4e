const DIGITS = '〇一二三四五六七八九';

/** Reads digits, or a number up to 99 in 汉字 (`十二`, `二十`, `两`); of four 汉字 a year (`二〇二三`). NaN for anything else. */
export function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replaceAll(/[零○]/g, '〇').replaceAll('两', '二');
  if (plain.length === 4) return Number(Array.from(plain, (sign) => DIGITS.indexOf(sign)).join(''));
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['〇', plain];
  const ten = tens === '' ? 1 : DIGITS.indexOf(tens);
  const one = ones === '' ? 0 : DIGITS.indexOf(ones);
  return ten < 0 || one < 0 ? Number.NaN : ten * 10 + one;
}
