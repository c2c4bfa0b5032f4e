import type { ReaderWords } from '../reader-words.ts';
import { formatFileSize } from '../file-size.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2023-01-05` → `5 January 2023`. */
function partialDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `1 article`, `2 articles`. */
function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** The words of the site in English. */
export const reader: ReaderWords = {
  language: 'en',
  bounds: { before: { over: 'over ', about: 'about ', under: 'under ' }, afterRound: '', beforeUnit: ' ' },
  listSeparator: ', ',
  colon: ': ',
  titleSeparator: ' – ',
  skipToContent: 'Skip to content',
  home: 'Home',
  mainNavigation: 'Main',
  breadcrumb: 'You are here',
  more: 'More',
  all: 'All',
  pages: {
    archive: 'All articles',
    documents: 'Documents',
    metrics: 'Figures',
    siteMap: 'Site map',
    accessibility: 'Accessibility',
    notFound: 'Page not found',
    gone: 'This page was withdrawn',
  },
  page: {
    month: partialDate,
    year: (year) => year,
    monthTitle: (column, month) => `${column}: ${partialDate(month)}`,
    articles: (number) => count(number, 'article'),
  },
  article: {
    source: 'Source',
    originalTitle: 'Original title',
    editor: 'Editor',
    updated: (moment) => `Updated ${moment}`,
    readingTime: (minutes) => `About ${count(minutes, 'minute')} to read`,
    contents: 'On this page',
    columns: 'Columns',
    tags: 'Tags',
    previous: 'Previous',
    next: 'Next',
    related: 'Read next',
    neighbours: 'Before and after in this column',
    figures: 'Figures in this article',
    figuresNote: (day, sources) => `All figures are metrics, as of ${day} unless noted. Source: ${sources}.`,
    backToText: (label) => `Back to the text: ${label}`,
    allMetrics: 'All metrics',
    corrections: 'Corrections',
    correction: (was, now) => `“${was}” should read “${now}”.`,
    disclaimer: 'Note',
    asOf: (day) => `as of ${day}`,
    heldBack: {
      draft: 'Draft: seen in this preview only, never published.',
      future: 'Not due yet: seen in this preview only until its time comes.',
    },
    heldBackTag: { draft: 'draft', future: 'not due' },
  },
  column: {
    children: 'Columns below',
    newest: 'Newest',
    months: 'By month',
    empty: 'Nothing has been published in this column yet.',
  },
  campaign: {
    headline: 'Headline figures',
    loop: 'The loop, from planning to review',
    pillars: 'In detail',
    articles: 'Newest reports',
    documents: 'Documents',
    readMore: 'Read the summary',
    allFigures: 'All figures',
    rates: 'Shares',
    outlook: 'What comes next',
    period: (from, to) => (to ? `${partialDate(from)} to ${partialDate(to)}` : `Since ${partialDate(from)}`),
    facts: (pillars, metrics) =>
      count(pillars, 'aspect') + (metrics === 0 ? '' : `, ${count(metrics, 'metric')}, each with its source`),
    figuresSource: (sources) => `Source: ${sources}`,
  },
  document: {
    number: 'Number',
    issuer: 'Issued by',
    issued: 'Date',
    kind: 'Kind',
    status: 'Status',
    source: 'Source',
    attachments: 'Downloads',
    attachment: (type, size) => `${type}, ${size}`,
    citedBy: 'Articles that mention it',
    kinds: {
      plan: 'Plan',
      rules: 'Rules',
      measures: 'Measures',
      notice: 'Notice',
      brief: 'Brief',
      checklist: 'Checklist',
      report: 'Report',
      other: 'Document',
    },
    statuses: { 'in-force': 'In force', repealed: 'Repealed' },
    repealedNotice: 'This document has been repealed; it is kept for reference.',
    empty: 'No documents yet.',
    title: (title) => title,
  },
  metric: {
    label: 'Metric',
    value: 'Value',
    at: 'As of',
    scope: 'Scope',
    definition: 'Definition',
    source: 'Source',
    workings: 'Workings',
    note: '“Over”, “about” and “under” are kept as the source has them.',
    other: 'Other metrics',
    empty: 'No metrics yet.',
    nextUpdate: 'Next update',
    target: 'Target',
    targetText: (value, by) => (by ? `${value} by ${partialDate(by)}` : value),
    baseline: 'Baseline',
    progress: 'Progress',
    progressText: (percent, workings) => `${percent} of the way to the target: ${workings}`,
    reached: 'The target has been reached.',
    progressUnknown: 'No baseline is given, so no percentage can be worked out.',
    series: 'All values',
    chart: 'Over time',
    download: 'Download the data',
    file: (type) => `${type} file`,
    howToCite: 'How to cite',
    citation: ({ site, label, value, at, source, url }) =>
      `${site}: “${label}”, ${value} (as of ${at}). Source: ${source}. ${url}`,
    citedIn: 'Shown in',
    citedNowhere: 'No page shows this metric yet.',
    citedInYear: (year) => `Articles of ${year} that show it`,
    openData: 'Open data',
    openDataLead: 'All metrics of this campaign as files, free to download and to cite with their source.',
  },
  data: {
    fields: {
      id: 'id',
      label: 'metric',
      pillar: 'pillar',
      value: 'value',
      unit: 'unit',
      bound: 'bound',
      at: 'as of',
      scope: 'scope',
      definition: 'definition',
      source: 'source',
    },
  },
  chart: {
    data: 'Data table',
    live: 'Interactive chart',
    liveHint:
      'The interactive chart needs a browser that runs scripts; the chart and the table above say the same.',
    image: 'Download the picture',
    embed: 'Embed',
    embedHint: 'Put this code into a page to show the chart and its table there.',
    citation: ({ site, title, asOf, source, url }) => `${site}: chart “${title}”, ${asOf}. ${source}. ${url}`,
  },
  archive: { lead: 'Every article, by month.', empty: 'Nothing has been published yet.' },
  siteMap: {
    lead: 'Every column, campaign and page of this site.',
    columns: 'Columns',
    campaigns: 'Campaigns',
    pages: 'Pages',
  },
  notFound: {
    lead: 'The address may be wrong, or the page may have moved.',
    // The sentence before it stands on the same line.
    hint: ' You can go on from here:',
  },
  gone: { lead: 'It stood on this site and was withdrawn.', hint: ' You can go on from here:' },
  accessibility: {
    paragraphs: [
      'This site is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, so that every reader gets the same content.',
      'No page needs a script. Everything can be reached by keyboard and enlarged to 200 % without loss; the first link of each page leads straight to its content.',
      'Text has a contrast of at least 4.5:1 and follows a dark system setting. Pictures are described in words, charts come with their data.',
      'Pages can be printed as they are; the navigation is left out on paper.',
    ],
    contact: (contact) => `If something cannot be seen, heard or used, please tell us: ${contact}`,
  },
  front: {
    figures: 'In figures',
    figuresNote: (sources) => `Source: ${sources}`,
    empty: 'Nothing has been published yet.',
  },
  footer: {
    organiser: 'Organiser',
    operator: 'Operator',
    contact: 'Contact',
    siteCode: 'Site code',
    label: 'About this site',
  },
  partialDate,
  fileSize: formatFileSize,
};
