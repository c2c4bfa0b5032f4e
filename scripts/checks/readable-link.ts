import type { Check } from './check.ts';
import { findingInText } from './place-in-text.ts';

/** What was meant as a link is one: its brackets are half-width, and its address has no blank. */
export const readableLink: Check = {
  name: 'readable-link',
  description: {
    'zh-CN': '链接的括号是半角，地址里没有空格，能被认作链接。',
    en: 'What is meant as a link is read as one: half-width brackets, no blank in the address.',
  },
  run: ({ entries, bodyOf }) =>
    entries.flatMap((entry) =>
      bodyOf(entry).unread.map((place) =>
        findingInText(entry, place, (words) => words.linkUnread(), 'warning'),
      ),
    ),
};
