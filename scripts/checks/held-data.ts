import type { Check } from './check.ts';
import { valuesTooEarly } from './held/values-too-early.ts';
import { chartsTooLate, valuesTooLate } from './held/values-too-late.ts';

/** A value and the text that tells of it become public together. */
export const heldData: Check = {
  name: 'held-data',
  description: {
    'zh-CN': '数值和写它的稿件同时公开：不早于稿件，也不晚于稿件。',
    en: 'A value becomes public together with the text that tells of it: neither before nor after.',
  },
  run: (content) => [...valuesTooEarly(content), ...valuesTooLate(content), ...chartsTooLate(content)],
};
