import type { held as chinese } from '../../zh-CN/problems/held.ts';

/** Sentences about values and charts that are public too early, too late, or not yet. */
export const held: typeof chinese = {
  valueTooEarly: ({ label, at, title, since, published }) => ({
    message: `The value of "${label}" for ${at} ${since === undefined ? 'is public' : `is public from ${since}`}, and only "${title}", which is held back, tells of it.`,
    fix:
      published === undefined
        ? 'Set published of that text to when it is planned, then write the same published in this value; or publish the text first, if nothing is to be kept back.'
        : `Write published: ${published} in this value.`,
  }),
  valueTooLate: ({ label, at, moment, own }) => ({
    message: `This is the value of "${label}" for ${at}, which is public from ${moment}; until then the page has bare words without a source.`,
    fix:
      own === undefined
        ? 'Delete its published, if the value may be public; if not, delete it here.'
        : `Set its published to no later than ${own}, if the value may be public; if not, put this text off until ${moment}.`,
  }),
  chartTooLate: ({ id }) => ({
    message: `The data of the chart "${id}" are not public yet; until then it does not show here.`,
    fix: 'It shows by itself when they are; set published of the data earlier, if it must show now.',
  }),
  chartNotDrawableYet: ({ why }) => ({
    message: `A part of the data of this chart is not public yet, and it cannot be drawn with the rest alone: ${why}`,
    fix: 'Let the data become public together (the same published), or add the chart when all of them are.',
  }),
  valueHeldBack: ({ label, at, moment, own }) => ({
    message: `The value of "${label}" for ${at} is held back until ${moment}.`,
    fix: own
      ? 'Build the site again then; to publish it now, change published.'
      : 'Build the site again then; a public text that names it makes it public at once; to publish it now, write published.',
  }),
  moreValuesHeldBack: ({ count }) => ({
    message: `From this one on, ${count} more values are held back.`,
    fix: 'Nothing is to be done; build the site again when they are due.',
  }),
};
