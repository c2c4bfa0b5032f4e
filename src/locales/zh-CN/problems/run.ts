import type { Sentence } from '../../sentence.ts';

/** Sentences about the check itself. */
export const run = {
  ruleBroke: ({ rule, reason }: { rule: string; reason: string }): Sentence => ({
    message: `规则 ${rule} 没能查完：${reason}。`,
    fix: '这是程序的问题，不是内容的问题；请把这句话连同内容交给维护人员。',
  }),
};
