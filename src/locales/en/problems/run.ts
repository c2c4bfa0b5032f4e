import type { run as chinese } from '../../zh-CN/problems/run.ts';

/** Sentences about the check itself. */
export const run: typeof chinese = {
  ruleBroke: ({ rule, reason }) => ({
    message: `The rule ${rule} could not finish: ${reason}.`,
    fix: 'The fault lies in the program, not in the content; hand this sentence and the content to its maintainers.',
  }),
};
