import type { figures as chinese, WrittenAt } from '../../zh-CN/problems/figures.ts';
import { period as sayPeriod } from '../period.ts';
import { offer } from './offer.ts';

const at = ({ file, line, column }: WrittenAt): string => `${file}:${line}:${column}`;

const PARTS = { value: 'values', unit: 'units', bound: 'bounds' };

/** Sentences about figures and the metrics that they show. */
export const figures: typeof chinese = {
  figureDisagrees: ({ written, known, metric, day, period, source, place, part }) => ({
    message: `The text says "${written}", but the metric ${metric.id} (${metric.label}) is "${known}" ${period === undefined ? `as of ${day}` : `in ${sayPeriod(period)}`}: the ${PARTS[part]} differ.`,
    fix: `Look it up (${source}): where the text is wrong, write "${known}"; where the data are wrong, change ${at(place)}.`,
  }),
  figureNotRead: ({ words, example }) => ({
    message: `The words "${words}" of a link to a metric hold no figure, or none that can be read.`,
    fix: `Link the figure alone, with its number and its whole unit: ${example}; where it is no figure, take the link away.`,
  }),
  figureSeveral: ({ words }) => ({
    message: `The words "${words}" of a link to a metric hold more than one figure.`,
    fix: 'Give each figure a link of its own to its own metric.',
  }),
  figureWithWords: ({ figure, example }) => ({
    message: `The words of a link to a metric hold more than the figure "${figure}".`,
    fix: `Put the other words outside the brackets: ${example}.`,
  }),
  figureRange: ({ words }) => ({
    message: `"${words}" is a range, and a metric has one value at one date.`,
    fix: 'Make a metric and a link for each end; or take the link away and name the figure under waived in the front matter.',
  }),
  figurePartly: ({ figure, example }) => ({
    message: `A reader reads the figure "${figure}", and the link does not hold all of it.`,
    fix: `Put number, unit and words such as 约, 近, 多, 以上 inside the brackets: ${example}.`,
  }),
  metricLinkMarkup: ({ example }) => ({
    message: 'The words of a link to a metric hold other markup (emphasis, a picture, code or HTML).',
    fix: `Write words alone between the brackets: ${example}; for emphasis, put ** around the link.`,
  }),
  metricLinkReference: ({ example }) => ({
    message: 'A link to a metric carries its address itself; it cannot be a reference such as [words][name].',
    fix: `Write ${example}.`,
  }),
  metricLinkHtml: ({ example }) => ({
    message: 'A link to a metric cannot be an <a> of HTML.',
    fix: `Write ${example}.`,
  }),
  metricLinkInPicture: () => ({
    message: 'The words of a picture cannot hold a link: readers see its brackets, or its words alone.',
    fix: 'Write words alone; bind their figures under figures in the front matter.',
  }),
  metricLinkHidden: ({ count }) => ({
    message: `${count} links of figures on the page cannot be checked, for they hide in HTML.`,
    fix: 'Take the HTML out of the text and write each figure as in [192个](metric:id).',
  }),
  metricNotYet: ({ id, day, first, isLinkDay }) => ({
    message: isLinkDay
      ? `The first value of the metric ${id} is of ${first}; on ${day}, which at names, it has none.`
      : `The first value of the metric ${id} is of ${first}; on ${day}, the article's day, it has none.`,
    fix: isLinkDay
      ? `Change at to ${first} or later, or add a value of ${day} or before.`
      : `Add a value of ${day} or before; where the later value is really meant, write metric:${id}?at=${first}.`,
  }),
  metricWithoutPeriod: ({ id, period, known, day }) => ({
    message: `The metric ${id} has no value for the period ${period}.`,
    fix:
      known.length === 0
        ? `Add a value with period: ${period} to the metric${day === undefined ? '' : `, or change period=${period} to at=${day}`}.`
        : `Change period to one that exists: ${known.join(', ')}; or add a value with period: ${period} to the metric.`,
  }),
  metricWithoutValue: ({ id }) => ({
    message: `The metric ${id} has no value: it divides by a metric that is nothing.`,
    fix: 'Look up that value first, or take the link away.',
  }),
  figureUnbound: ({ figure, aside, candidates, cell }) => {
    const id = candidates[0] ?? 'id';
    const meant =
      candidates.length > 0 ? `Where it is the metric ${candidates.join(' or ')}, write` : 'Write';
    const bind = aside
      ? `${meant} figures: [{ text: ${figure}, metric: ${id} }] in the front matter`
      : `${meant} [${figure}](metric:${id})`;
    return {
      message: `The figure "${figure}"${cell ? ` in the row "${cell.row}", column "${cell.column}" of a table` : ''} is bound to no metric.`,
      fix: `${bind}; where it is no metric, write waived: [{ text: ${figure}, reason: why }].`,
    };
  },
  figureEntryUnused: ({ text, inBody }) => ({
    message: inBody
      ? `"${text}" stands in the text, and figures is for titles, summaries and the words of pictures.`
      : `Neither the titles nor the summary nor the words of a picture hold the figure "${text}".`,
    fix: inBody
      ? `Write [${text}](metric:id) in the text and delete this entry.`
      : 'Delete this entry, or write the figure as it stands there, with words such as 约 and 多.',
  }),
  waiverUnused: ({ text }) => ({
    message: `The article has no unbound figure "${text}", so that this entry of waived is of no use.`,
    fix: 'Delete this entry, or write the figure as it stands in the article, with its unit and words such as 约.',
  }),
  figuresInconsistent: ({ id, day, here, there, place }) => ({
    message: `The metric ${id} as of ${day} is written "${here}" here and "${there}" in ${at(place)}.`,
    fix: 'Look it up and write the same in both places.',
  }),
  invariantBroken: ({ rule, workings, day }) => ({
    message: `"${rule}" does not hold: on ${day} it is ${workings}.`,
    fix: 'Look up the values of these metrics; where the relation itself is wrong, change this entry.',
  }),
  invariantRounding: ({ rule, workings, day, difference }) => ({
    message: `"${rule}" is off by a little: on ${day} it is ${workings}, a difference of ${difference}, which rounding explains.`,
    fix: `Where it is rounding, write { rule: ${rule}, note: 部分数据因四舍五入存在总计与分项合计不等 }; else correct the values.`,
  }),
  invariantBeyondRounding: ({ rule, workings, day, difference, most }) => ({
    message: `"${rule}" does not hold: on ${day} it is ${workings}, a difference of ${difference}, and rounding explains ${most} at most.`,
    fix: 'Look up the values of these metrics; a note cannot explain so great a difference.',
  }),
  ratioUnit: ({ unit }) => ({
    message: `The unit of a share of two metrics is %, not "${unit}".`,
    fix: "Write unit: '%'.",
  }),
  ratioUnits: ({ part, whole }) => ({
    message: `The two metrics of the share have different units: "${part}" and "${whole}".`,
    fix: 'Name two metrics of one unit.',
  }),
  ratioOfNothing: ({ id, day }) => ({
    message: `The whole ${id} is not more than nothing on ${day}, so that there is no share in it.`,
    fix: 'Look up that value; define the share when there is one.',
  }),
  ratioOverWhole: ({ part, whole, day }) => ({
    message: `The part is more than the whole: on ${day} the part is "${part}" and the whole "${whole}".`,
    fix: 'Look up both values, and whether part and whole have changed places.',
  }),
  ratioNeverTogether: ({ part, whole }) => ({
    message: `The metrics ${part} and ${whole} have no value of one date or period, so that the share divides values of two.`,
    fix: "Give one of them a value of the other's date or period.",
  }),
  ratioStale: ({ part, whole, day }) => ({
    message: `The metric ${whole} has a value of ${day} and ${part} has none yet, so that the share divides an old value.`,
    fix: `Add the value of ${part} on ${day}.`,
  }),
  metricNotShown: ({ id }) => ({
    message: `Nothing shows the metric ${id}: no article, document, chart, loop, headline, home page or share.`,
    fix: 'Cite it in an article, or name it under headline or loop of the campaign; delete it where nobody needs it.',
  }),
  unknownChart: (choice) => ({
    message: `The campaign has no chart "${choice.word}".`,
    fix: offer(choice, 'Charts there are'),
  }),
};
