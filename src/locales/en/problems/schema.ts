import type { schema as chinese } from '../../zh-CN/problems/schema.ts';
import { offer } from './offer.ts';

const write = (proposal: string | undefined, otherwise: string): string =>
  proposal === undefined ? otherwise : `Change it to ${proposal}.`;

const PERIOD_FAULTS = {
  month: 'months go from 01 to 12',
  quarter: 'quarters go from Q1 to Q4',
  half: 'halves are H1 and H2',
  backwards: 'its end lies before its beginning',
  mixed: 'both ends of a stretch are years, months or days alike',
};

/** Names of the types of values. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of "name: value"',
  date: 'a date',
  null: 'nothing',
};
const typeName = (type: string): string => TYPES[type] ?? type;

/** Sentences about keys and values that do not fit the content model. */
export const schema: typeof chinese = {
  missingKey: ({ key }) => ({
    message: `"${key}" is required and missing.`,
    fix: `Add a line "${key}: …".`,
  }),
  missingKeyInBraces: ({ key }) => ({
    message: `"${key}" is required and missing.`,
    fix: `Write "${key}: …" inside the braces, with a comma between the entries.`,
  }),
  navigationEntry: ({ text }) => ({
    message: `The navigation does not say whether "${text}" is a column, a campaign or a page.`,
    fix: `Write "- column: ${text}" for a column, "- campaign: ${text}" for a campaign.`,
  }),
  numberSplit: () => ({
    message: 'The comma cuts the number in two: what follows it became a key.',
    fix: 'Write numbers without commas, as in 8929.',
  }),
  numberWithBound: ({ key, text, number, bound }) => ({
    message: `"${key}" should be a number and is the text "${text}".`,
    fix: `Write ${number}, and "bound: ${bound}" beside it.`,
  }),
  numberWithUnit: ({ key, text, number, unit }) => ({
    message: `"${key}" should be a number and is the text "${text}".`,
    fix: `Write ${number}, and put "${unit}" into the unit of the metric.`,
  }),
  notFinite: ({ key }) => ({
    message: `What stands after "${key}" is no number that can be used.`,
    fix: 'Write an ordinary number, as in 8929 or 98.5, or delete this observation.',
  }),
  titleForId: ({ text, id }) => ({
    message: `An id belongs here; "${text}" is its title.`,
    fix: `Change it to ${id}.`,
  }),
  emptyValue: ({ key }) => ({
    message: `Nothing stands after "${key}".`,
    fix: 'Write its value, or delete the line where it is not required.',
  }),
  emptyList: ({ key }) => ({
    message: `The list "${key}" has no entry.`,
    fix: 'Write one entry at least, or delete the list where it is not required.',
  }),
  keyWithBlanks: ({ key }) => ({
    message: `There are full-width spaces around "${key}", so it is not recognised.`,
    fix: 'Delete them; indent with ordinary spaces.',
  }),
  unknownKey: (choice) => ({
    message: `There is no key "${choice.word}" here.`,
    fix: offer(choice, 'Keys that may stand here'),
  }),
  noSuchForm: ({ known }) => ({
    message: 'This entry has none of the forms that may stand here.',
    fix: `Write one of these: ${known.join(', ')}.`,
  }),
  notAllowed: (choice) => ({
    message: `"${choice.word}" is not one of the values to choose from.`,
    fix: offer(choice, 'Values to choose from'),
  }),
  wrongType: ({ key, expected, got, proposal }) => ({
    message: `"${key}" should be ${typeName(expected)} and is ${typeName(got)}.`,
    fix:
      proposal !== undefined
        ? got === 'object'
          ? `Put brackets around it: ${key}: ${proposal}.`
          : `Change it to ${key}: ${proposal}.`
        : expected === 'array'
          ? 'Write one entry a line, each after "- " (hyphen and space), indented by two spaces more.'
          : expected === 'object'
            ? 'Write one "name: value" a line below it, indented by two spaces more.'
            : `Write ${typeName(expected)}.`,
  }),
  numberAsText: ({ key, text, proposal }) => ({
    message: `"${key}" should be a number and is the text "${text}".`,
    fix: write(
      proposal,
      'Write the bare number, without quotes, commas and unit; "over" and "about" go into bound.',
    ),
  }),
  textAsOther: ({ key, text, got }) => ({
    message: `"${key}" should be a text, and ${text} is read as ${typeName(got)}.`,
    fix: `Put it in single quotes: '${text}'.`,
  }),
  idForm: ({ text, proposal }) => ({
    message: `"${text}" cannot be an id: only small Latin letters, digits and single hyphens may stand in one.`,
    fix: write(proposal, 'Write small Latin words joined by hyphens, as in zuofeng-action.'),
  }),
  articleIdForm: ({ text, proposal }) => ({
    message: `"${text}" is not the id of an article, which is "year/file name" without the extension.`,
    fix: write(proposal, 'Write it as in 2023/zuofeng-roundup.'),
  }),
  metricRefForm: ({ text, proposal }) => ({
    message: `"${text}" is not the id of a metric.`,
    fix: write(proposal, 'Write it as in problems-found or zuofeng/problems-found (campaign/metric).'),
  }),
  dayForm: ({ text, proposal }) => ({
    message: `"${text}" is not a date of the form year-month-day.`,
    fix: write(proposal, 'Write it as in 2023-01-11, month and day with two digits.'),
  }),
  noSuchDay: ({ text }) => ({
    message: `There is no day "${text}" in the calendar.`,
    fix: 'Check the year, the month and the day.',
  }),
  yearTooFar: ({ text }) => ({
    message: `The year of "${text}" cannot be right: it should lie between 1900 and 2200.`,
    fix: 'Write the year with its four digits, as in 2023-01-12.',
  }),
  valueIsComment: ({ key }) => ({
    message: `The value of "${key}" begins with "#", which begins a comment in YAML and is not read.`,
    fix: "Put the value in single quotes, as in color: '#a8161c'.",
  }),
  momentForm: ({ text, proposal }) => ({
    message: `"${text}" is not a moment of publication.`,
    fix: write(proposal, 'Write a date, 2023-01-11, or a time with its zone, 2023-01-11T09:30+08:00.'),
  }),
  timeWithoutZone: ({ text, proposal }) => ({
    message: `The time "${text}" has no zone.`,
    fix: write(proposal, 'Add the zone, as in +08:00.'),
  }),
  partialDateForm: ({ text, proposal }) => ({
    message: `"${text}" is not a date.`,
    fix: write(proposal, "Write it as in 2022, 2022-11 or 2022-11-30 (a year in quotes: '2022')."),
  }),
  periodForm: ({ text, proposal, fault }) => ({
    message: `"${text}" is not a period${fault === undefined ? '' : `: ${PERIOD_FAULTS[fault]}`}.`,
    fix: write(
      proposal,
      'Write it as in 2023 (the year), 2023-H1 (first half), 2023-Q3 (third quarter), 2023-10 (October), 2023-01/2023-10 (January to October, the earlier first) or 2023-end (end of the year).',
    ),
  }),
  urlForm: ({ text, proposal }) => ({
    message: `"${text}" is not a whole address.`,
    fix: write(proposal, 'Write it as in https://www.example.gov.cn, with http:// or https:// before it.'),
  }),
  colorForm: ({ text, proposal }) => ({
    message: `"${text}" is not a colour.`,
    fix: write(proposal, "Write it as in '#a8161c': a hash and six hexadecimal digits, in single quotes."),
  }),
  baseForm: ({ text, proposal }) => ({
    message: `"${text}" cannot be the path of a site.`,
    fix: write(proposal, 'Write it as in / or /zt/zuofeng/, with a slash at both ends.'),
  }),
  policeCodeForm: ({ text }) => ({
    message: `"${text}" is not the code of a public-security filing.`,
    fix: "Write 14 digits in single quotes, as in '61100202000001'.",
  }),
  domainForm: ({ text, proposal }) => ({
    message: `"${text}" is not a host name.`,
    fix: write(proposal, 'Write the host alone, as in www.example.gov.cn, without https:// and path.'),
  }),
  siteCodeForm: ({ text }) => ({
    message: `"${text}" is not the code of a government site.`,
    fix: "Write ten digits in single quotes, as in '6110000001', or bm and eight digits for a ministry.",
  }),
  attachmentFileForm: ({ text }) => ({
    message: `"${text}" is not the file name of an attachment.`,
    fix: 'Write the name and extension alone, as in plan.pdf; the file lies in the same folder as the document.',
  }),
  observationsOrRatio: () => ({
    message: 'A metric has either observations or a ratio, not both and not neither.',
    fix: 'Keep one of the two.',
  }),
  observationAtOrPeriod: () => ({
    message:
      'A value has either at (as of which day) or period (for which period), not both and not neither.',
    fix: 'Keep period for a stretch of time, such as the first half; keep at for what holds up to a day.',
  }),
  atAndPeriod: () => ({
    message: 'There may be at (as of which day) or period (for which period), not both.',
    fix: 'Keep period for a stretch of time, such as the first half; keep at for what holds up to a day.',
  }),
  chartMetricsOrSeries: () => ({
    message: 'A chart has either metrics (a bar each) or series (named rows), not both and not neither.',
    fix: 'Keep one of the two.',
  }),
  chartSeriesMetricOrMetrics: () => ({
    message:
      'A series of a chart has either metrics (several) or metric (one, with all its values), not both and not neither.',
    fix: 'Keep one of the two.',
  }),
  otherForm: ({ text }) => ({
    message: `"${text}" is not of the form that is needed here.`,
    fix: 'Write it like the same entry of the sample content.',
  }),
};
