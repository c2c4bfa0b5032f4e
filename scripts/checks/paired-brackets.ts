import { hasWholePairs } from './prose/whole-pairs.ts';
import type { ProseRule, Slip } from './prose/prose-rule.ts';

/** What closes each bracket; half-width ones count, because another rule tells of them. */
const CLOSES: Readonly<Record<string, string>> = {
  '）': '（',
  ')': '（',
  '》': '《',
  '】': '【',
  '〕': '〔',
};

/** A serial such as `1）` or `a）` needs no bracket before it. */
const SERIAL = /(?:^|[\s，。；：、）])(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})$/;

/** Brackets and book-title marks stand in pairs (GB/T 15834—2011, 4.9 and 4.15). */
export const pairedBrackets: ProseRule = {
  name: 'paired-brackets',
  description: { 'zh-CN': '括号、书名号前后成对。', en: 'Brackets and book-title marks stand in pairs.' },
  trigger: { test: (text) => !hasWholePairs(text, { quotes: false }) },
  find: ({ text }) => {
    const open: { sign: string; index: number }[] = [];
    const lost: { sign: string; index: number }[] = [];
    for (const { 0: sign, index } of text.matchAll(/[（(《【〔）)》】〕]/g)) {
      const partner = CLOSES[sign];
      if (partner === undefined) open.push({ sign: sign === '(' ? '（' : sign, index });
      else if (open.at(-1)?.sign === partner) open.pop();
      else if (!SERIAL.test(text.slice(Math.max(0, index - 5), index))) lost.push({ sign, index });
    }
    return [...open, ...lost]
      .filter(({ index }) => !'()'.includes(text.charAt(index)))
      .map(({ sign, index }): Slip => ({
        from: index,
        to: index + 1,
        say: (words) => words.bracketUnpaired({ mark: sign }),
      }));
  },
};
