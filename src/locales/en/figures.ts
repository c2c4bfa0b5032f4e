import type { FigureCommandWords } from '../zh-CN/figures.ts';

/** What `npm run figures` says at the terminal. */
export const figures: FigureCommandWords = {
  usage: [
    'Usage: npm run figures -- FILE [MORE FILES] [OPTIONS]',
    '',
    'Lists the figures of a text or Markdown file: as written, place, value, unit, bound, and the metric proposed.',
    'With --write the proposals go into the article: links in its text, entries of its front matter for titles and',
    'summaries, new metrics in the folder of the campaign. Text is only added, and checked in memory before.',
    '',
    '  --write             writes (asks first at a terminal)',
    '  --dry-run           shows what would be added, writes nothing',
    '  --yes               does not ask',
    '  --campaign ID       the campaign of an article that names none; writing adds the line',
    '  --update            a metric that is there has a new value, and the text names no period: adds it as the latest',
    '  --bind FIGURE=ID    you say which metric a figure is (FIGURE=new:NAME makes one); may be repeated;',
    '                      where a figure stands twice, give its place: 12:8=problems-found',
    '  --content DIR       the content folder (default content; also the environment variable CONTENT)',
    '  --json              prints JSON only (one file: an array; several: an object by file name)',
    '  --help              shows this text',
  ].join('\n'),
  noFile: 'No file is named: write npm run figures -- FILE (--help explains).',
  missing: (file) => `There is no file ${file}: paths count from the folder you are in.`,
  notAFile: (file) => `${file} is a folder: name a text or Markdown file.`,
  unreadable: (file, code) => `The system does not let ${file} be read (${code}): check its permissions.`,
  importFirst: (file) =>
    `${file} is no article: only text and Markdown files are read here; make it one with npm run import -- ${/\s/.test(file) ? `"${file}"` : file} first.`,
  refused: (place, message, fix) => `${place}: ${message} ${fix}`,
  columns: {
    place: 'Place',
    text: 'As written',
    value: 'Value',
    unit: 'Unit',
    bound: 'Bound',
    trend: 'Trend',
    period: 'Period',
    region: 'Of',
    metric: 'Metric',
  },
  measures: { level: 'a level', change: 'a change', share: 'a share' },
  against: {
    'last-year': 'last year',
    previous: 'the period before',
    'year-start': 'the beginning of the year',
  },
  bases: { current: 'current', constant: 'constant' },
  trends: { rise: 'rise', fall: 'fall' },
  bounds: { exact: 'exact', over: 'over', about: 'about', under: 'under' },
  noUnit: '(none)',
  total: (file, count) => `${file}: ${count === 1 ? '1 figure' : `${count} figures`}.`,
  linked: (id, label) => `bound to ${id}${label === '' ? '' : ` ${label}`}`,
  known: (id, label) => `existing ${id} ${label}`,
  added: (id, label, pillar) => `new ${id} ${label}${pillar === '' ? '' : ` (${pillar})`}`,
  tie: (ids) => `undecided: ${ids.join(', ')}; choose with --bind`,
  update: (id, label, period) =>
    period === undefined
      ? `update of ${id} ${label}: the value is new, --update adds it as the latest`
      : `update of ${id} ${label}: a value for ${period}`,
  nameless:
    'no word says what it counts: name its metric with --bind, or write FIGURE=new:NAME for a new one',
  waived: 'waived by the article',
  none: (reason) => `not bound: ${reason}`,
  reasons: {
    range: 'a range is no single value of a metric',
    ratio: 'a ratio is no single value of a metric',
    'no-unit': 'a number without a unit is no metric',
    'in-link': 'its words are a link already',
    'marked-up': 'it is written in a way that no link can hold',
  },
  badBind: (text) =>
    `--bind "${text}" cannot be read: write FIGURE=ID, such as --bind 192个=problems-found, or 192个=new:NAME for a new one.`,
  unknownBind: (id, campaign) =>
    `The campaign "${campaign}" has no metric "${id}": look in campaigns/${campaign}/metrics, or write new. Nothing was written.`,
  unusedBind: (figure, file) =>
    `${file} has no figure "${figure}" that is still to be bound, so --bind has no use: write it as the article does, with its unit, or write its place, such as 12:8; where it is bound already, change what follows metric: in the article. This file was not written.`,
  notAnArticle: (file) =>
    `${file} is no article of the content folder: use a .md file in articles/YEAR/, and --content where that folder lies elsewhere.`,
  brokenArticle: (file) => `The head of ${file} has errors: run npm run check, mend them, and come back.`,
  needsCampaign: (file, campaigns) =>
    `${file} does not say which campaign it belongs to: add a line campaign: ID to its head, or the option --campaign. ` +
    (campaigns.length === 0
      ? 'There is no campaign yet: run npm run new -- campaign first.'
      : `There are: ${campaigns.join(', ')}.`),
  unknownCampaign: (id, campaigns) =>
    `There is no campaign "${id}": ${campaigns.length === 0 ? 'run npm run new -- campaign first.' : `there are ${campaigns.join(', ')}.`} Nothing was written.`,
  otherCampaign: (file, own, asked) =>
    `${file} belongs to the campaign "${own}", not to --campaign ${asked}: leave the option out, or change the article first. Nothing was written.`,
  changedMeanwhile: (file) => `${file} was changed just now, nothing was written: run the command again.`,
  nothing: (file) => `${file}: there is nothing to write, every figure is settled.`,
  wouldBreak: (file) =>
    `${file}: with the proposals the check would find errors, so nothing was written. They are:`,
  cannotEdit: (file) =>
    `${file}: its head or a file of metrics is written in a way that nothing can be added to without changing it. Nothing was written: write one entry a line and try again.`,
  newMetric: (id, label, value) => `+ metric ${id} (${label}): ${value}`,
  newValue: (id, label, value, period) => `+ ${period ?? 'latest value'} of ${id} (${label}): ${value}`,
  confirm: (files) => `Write this (${files === 1 ? '1 file' : `${files} files`})`,
  declined: 'Nothing was written.',
  wrote: ({ bound, added, waived, files }) =>
    `Written: ${bound} figures bound, ${added} metrics added${waived === 0 ? '' : `, ${waived} figures waived`} (${files.join(', ')}).`,
  wouldWrite: ({ bound, added, waived, files }) =>
    `Would write: ${bound} figures bound, ${added} metrics added${waived === 0 ? '' : `, ${waived} figures waived`} (${files.join(', ')}). Nothing was written now.`,
  open: (count) =>
    `${count === 1 ? '1 figure is' : `${count} figures are`} for you to settle; nothing was guessed:`,
  openFigure: (place, text, what) => `  ${place} ${text}: ${what}`,
  openSentence: (sentence) => `      in: ${sentence.trim()}`,
};
