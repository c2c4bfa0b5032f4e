import type { metrics as chinese } from '../../zh-CN/problems/metrics.ts';
import { offer } from './offer.ts';

/** Sentences about what metrics measure, and about values that do not fit each other. */
export const metrics: typeof chinese = {
  repeatedPeriod: ({ period, first }) => ({
    message:
      period === first
        ? `A metric has two values for ${period}.`
        : `A metric has two values for ${period}: ${first} names the same time.`,
    fix: 'Keep one, or correct the period of the other.',
  }),
  changeWithoutAgainst: () => ({
    message: 'The metric is a change (measure: change) and does not say against what.',
    fix: 'Add a line against: last-year, previous or year-start; for another base write its period, as in against: 2020-end.',
  }),
  shareWithoutWhole: () => ({
    message: 'The metric is a share (measure: share) and does not say of what.',
    fix: 'Add a line whole: with the id of the metric that is the whole; where there is none, say it in a few words, as in whole: all enterprises.',
  }),
  measureMissing: ({ key, measure }) => ({
    message: `${key} belongs to a ${measure}, and the metric does not say that it is one.`,
    fix: `Add a line measure: ${measure}; where it is none, delete ${key}.`,
  }),
  otherMeasure: ({ key, measure }) => ({
    message: `${key} does not belong to a metric with measure: ${measure}.`,
    fix: `Delete ${key}, or look at measure again.`,
  }),
  ofWithoutMeasure: () => ({
    message: 'of belongs to a change or a share, and the metric is neither.',
    fix: 'Delete of; for a change write measure: change, for a share measure: share.',
  }),
  ofItself: ({ key, id }) => ({
    message: `${key} names the metric ${id} itself.`,
    fix: `Delete ${key}, or name the metric that is meant.`,
  }),
  changeOfChange: ({ id, of }) => ({
    message: `of names the level that changed, and the metric ${id} is itself a change.`,
    fix: of === undefined ? 'Name the metric of that level, or delete of.' : `Write of: ${of}, or delete of.`,
  }),
  partIsWhole: ({ id }) => ({
    message: `of and whole both name the metric ${id}: part and whole are the same.`,
    fix: 'Correct one of them.',
  }),
  unknownWhole: (choice) => ({
    message: `The campaign "${choice.campaign}" has no metric "${choice.word}".`,
    fix: `${offer(choice, 'Metrics there are')} Where the whole has no metric, say it in a few words, as in whole: all enterprises.`,
  }),
  levelInPoints: ({ unit }) => ({
    message: `"${unit}" says by how much something changed, not how much there is.`,
    fix: "For a change write measure: change and against; for a level write unit: '%'.",
  }),
  shareUnit: ({ unit }) => ({
    message: `The unit of a share is %, ‰ or 成, not "${unit}".`,
    fix: "Write unit: '%'; where it is no share, change measure.",
  }),
  changeUnit: ({ unit, id, level, isRate }) => ({
    message: `The unit of the metric ${id} is "${level}", so that its change cannot be told in "${unit}".`,
    fix: isRate
      ? 'Write 个百分点; where of is wrong, change of.'
      : `Write %, ‰, 倍, or "${level}" as well; where of is wrong, change of.`,
  }),
  unknownRegion: (choice) => ({
    message: `There is no region "${choice.word}" under regions in site.yaml.`,
    fix:
      choice.nearest !== undefined
        ? offer(choice, 'Regions there are')
        : `Add { id: ${choice.word}, name: its name, level: county } under regions in site.yaml${
            choice.known.length > 0
              ? `, or name one that is there: ${choice.known.join(', ')}${choice.more ? ' and others' : ''}`
              : ''
          }.`,
  }),
  siteRegionUnlisted: ({ name, first, nearest }) => ({
    message: `The site's region is "${name}", a name that regions does not have; the first, "${first}", is taken for it.`,
    fix: `Change it to "${nearest ?? first}", or add "${name}" under regions.`,
  }),
  publishedBeforePeriod: ({ published, from }) => ({
    message: `The value is public from ${published}, before ${from}, the time that it is about.`,
    fix: 'Look at published and period (or at) again.',
  }),
  labelWithPeriod: ({ period, proposal }) => ({
    message: `The label names a period, "${period}": the next period would be another metric.`,
    fix: `Write the label "${proposal}", and the period with each value, as in period: 2023-H1.`,
  }),
  changeContradicted: ({ id, when, stated, worked, workings, of }) => ({
    message: `The metric ${id} for ${when} is ${stated}, and the values of ${of} give ${worked}: ${workings} = ${worked}, more apart than rounding explains.`,
    fix: 'Look up these values; where there is a reason, such as a revised base, write waived: reason with this value.',
  }),
  changeDiffers: ({ id, when, stated, worked, workings, of, prices }) => ({
    message: `The metric ${id} for ${when} is ${stated}, and the values of ${of} give ${worked}: ${workings} = ${worked}.`,
    fix:
      prices === 'constant'
        ? 'A change at constant prices may well differ: nothing needs doing.'
        : 'Where these values should give the change (current prices), write basis: current and look them up; where it is at constant prices, write basis: constant.',
  }),
  shareContradicted: ({ id, when, stated, worked, workings }) => ({
    message: `The metric ${id} for ${when} is ${stated}, and part by whole is ${worked}: ${workings} = ${worked}, more apart than rounding explains.`,
    fix: 'Look up these values; where there is a reason, such as another coverage, write waived: reason with this value.',
  }),
  valueWaiverIdle: ({ when }) => ({
    message: `The value for ${when} contradicts no other, so that its waived is of no use.`,
    fix: 'Delete waived.',
  }),
  statedTrend: ({ before, after, verb }) => ({
    message: `From "${before}" to "${after}" is the other way from what "${verb}" says.`,
    fix: 'Look up both figures and the word, and correct one of them.',
  }),
  statedChange: ({ stated, worked, workings, isNote }) => ({
    message: `The text says "${stated}", and the two figures before it give ${worked}: ${workings} = ${worked}.`,
    fix: isNote
      ? 'A change at constant prices may well differ; where it is at current ones, look up the three figures.'
      : 'Look up the three figures and correct one; where there is a reason, name it under waivers in terms.yaml.',
  }),
  unevenList: ({ list, count, subjects }) => ({
    message: `Before "分别" there are ${subjects} things, and after it ${count} figures: "${list}".`,
    fix: 'See whether one is missing or too many: both sides have as many.',
  }),
};
