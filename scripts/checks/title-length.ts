import type { Check } from './check.ts';
import { findingAt } from './place-finding.ts';

/** The longest title that a list shows on one or two lines, in 汉字. */
const LONGEST = 30;

/** A title of more than 30 汉字 is cut or broken in lists (and by WeChat at 32). Latin letters and figures count half. */
export const titleLength: Check = {
  name: 'title-length',
  description: {
    'zh-CN': '稿件标题不超过30个字。',
    en: 'The title of an article has no more than 30 characters.',
  },
  run: ({ articles }) =>
    [...articles.values()].flatMap(({ entry, data }) => {
      const count = lengthOf(data.title ?? '');
      if (count <= LONGEST) return [];
      return [
        findingAt(entry, ['title'], (words) => words.titleLong({ count, most: LONGEST }), {
          severity: 'warning',
        }),
      ];
    }),
};

function lengthOf(title: string): number {
  let halves = 0;
  for (const sign of title) halves += sign === ' ' ? 0 : sign < '\u0100' ? 1 : 2;
  return Math.ceil(halves / 2);
}
