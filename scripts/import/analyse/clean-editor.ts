import { foldSigns } from './fold-signs.ts';
import { splitNames } from './split-names.ts';

/** The names of an editor's field as one string, `、` between several; null where nobody is named. */
export function cleanEditor(value: string): string | null {
  const words = foldSigns(value)
    .replace(/\((?:实习|见习)[\p{Script=Han}]{0,3}\)/gu, ' ')
    .replace(/[()（）【】[\]<>]/g, ' ')
    // The number of a desk: `张三 SN091`.
    .replace(/\s*[_-]?\b[A-Z]{1,3}\d{2,5}\s*$/, '')
    .replace(/[。.]+\s*$/, '')
    .trim();
  const names = splitNames(words, true);
  if (names !== null) return names.join('、');
  const first = words.split(/\s{2,}|[|]/)[0]?.trim() ?? '';
  return /^[\p{L}\d_]{2,16}$/u.test(first) && !/^(?:admin|管理员|系统|本站|editor|root|网站|\d+)/i.test(first)
    ? first
    : null;
}
