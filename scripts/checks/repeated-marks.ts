import type { Passage } from './prose/passage.ts';
import { slipsOf, type ProseRule } from './prose/prose-rule.ts';

const SAME = /([，；：、])\1+|(?<!。)。。(?!。)/g;
const DIFFERENT = /[，、；：][，。、；：]|。[，、；：]/g;
const SHOUTS = /！{2,}|？{2,}/g;

/**
 * Two points do not stand side by side (GB/T 15834—2011, 3.2 names what each of them ends). ！ and ？ may be doubled
 * only where feeling runs uncommonly high (4.2, 4.3), which outside a quotation a report has no place for.
 */
export const repeatedMarks: ProseRule = {
  name: 'repeated-marks',
  description: {
    'zh-CN': '标点不重复：没有“。。”“，，”“！！”，也没有“，。”。',
    en: 'No mark is doubled, and no two points stand side by side.',
  },
  trigger: /[，、；：][，。、；：]|。[。，、；：]|！！|？？/,
  find: (passage) => [
    ...slipsOf(SAME, passage, ([marks]) => ({
      mend: marks.charAt(0),
      say: (words) => words.marksRepeated({ marks, right: marks.charAt(0) }),
    })),
    ...slipsOf(DIFFERENT, passage, ([marks]) =>
      marks.endsWith(marks.charAt(0)) ? undefined : { say: (words) => words.marksTogether({ marks }) },
    ),
    ...slipsOf(SHOUTS, passage, ({ 0: marks, index }) =>
      isQuoted(passage, index)
        ? undefined
        : { say: (words) => words.marksShouted({ mark: marks.charAt(0) }) },
    ),
  ],
};

function isQuoted({ text }: Passage, index: number): boolean {
  return text.lastIndexOf('“', index) > text.lastIndexOf('”', index);
}
