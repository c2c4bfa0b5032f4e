import type { Check } from './check.ts';
import { findingInText } from './place-in-text.ts';

/** Words that say nothing about a picture: none, or the name of its file. */
const SAYS_NOTHING =
  /^\s*$|^\S+\.(?:jpe?g|png|webp|gif|avif|svg)\s*$|^(?:图片|image|img|photo|微信图片)[\s_\d]*$/i;

/** A picture says in words what it shows (WCAG 2.2, 1.1.1). */
export const pictureAlt: Check = {
  name: 'picture-alt',
  description: { 'zh-CN': '图片有文字说明。', en: 'A picture says in words what it shows.' },
  run: ({ entries, bodyOf }) =>
    entries.flatMap((entry) =>
      bodyOf(entry)
        .links.filter(({ kind, words }) => kind === 'picture' && SAYS_NOTHING.test(words))
        .map((link) => findingInText(entry, link, (words) => words.pictureWithoutWords(), 'warning')),
    ),
};
