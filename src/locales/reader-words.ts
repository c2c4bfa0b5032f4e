import type { DocumentKind } from '../schemas/document.ts';
import type { Bound } from '../schemas/metric.ts';
import type { Period } from '../schemas/period.ts';

/** What a change is counted in: a rate (%), points between two rates, or the thing itself. */
export type ChangeKind = 'rate' | 'points' | 'amount';

/** Where the words stand that say how a value is meant. */
export interface BoundWords {
  /** Before the number: 约, 近, 超. */
  before: Record<Exclude<Bound, 'exact'>, string>;
  /** Between a round number and its unit: 多. Empty where the language has no such word. */
  afterRound: string;
  /** Between the number and a unit written in letters. */
  beforeUnit: string;
  /** What is said before the size of a change: 增长5.1%, 提高0.9个百分点, 减少320人. */
  change: Record<ChangeKind, Record<'rise' | 'fall', string>>;
  /** Between that word and the size: 下降超过3%. */
  beforeSize: Record<Exclude<Bound, 'exact'>, string>;
  /** What is said of a change of nothing. */
  unchanged: string;
}

/** Every sentence of the site's own that a reader meets. */
export interface ReaderWords {
  /** For `<html lang>` and `og:locale`. */
  language: string;
  bounds: BoundWords;
  /** Between names in a list. */
  listSeparator: string;
  /** Between a label and what it labels. */
  colon: string;
  /** Between the parts of a page's title. */
  titleSeparator: string;
  skipToContent: string;
  home: string;
  mainNavigation: string;
  breadcrumb: string;
  more: string;
  all: string;
  pages: Record<
    'archive' | 'documents' | 'metrics' | 'siteMap' | 'accessibility' | 'notFound' | 'gone',
    string
  >;
  page: {
    /** `2023年1月`, from `2023-01`. */
    month: (month: string) => string;
    year: (year: string) => string;
    monthTitle: (column: string, month: string) => string;
    articles: (count: number) => string;
  };
  article: {
    source: string;
    originalTitle: string;
    editor: string;
    updated: (moment: string) => string;
    readingTime: (minutes: number) => string;
    contents: string;
    columns: string;
    tags: string;
    previous: string;
    next: string;
    related: string;
    neighbours: string;
    figures: string;
    figuresNote: (day: string, sources: string) => string;
    /** The same where most figures are of a period. */
    figuresNoteOfPeriod: (period: string, sources: string) => string;
    /** Name of the link from a figure's row back to where the text shows it. */
    backToText: (label: string) => string;
    allMetrics: string;
    corrections: string;
    correction: (was: string, now: string) => string;
    disclaimer: string;
    asOf: (day: string) => string;
    /** The banner over an article that readers may not see yet, in an editor's preview. */
    heldBack: Record<'draft' | 'future', string>;
    /** The same beside a title in a list, in a word. */
    heldBackTag: Record<'draft' | 'future', string>;
  };
  column: {
    children: string;
    newest: string;
    months: string;
    empty: string;
  };
  campaign: {
    headline: string;
    loop: string;
    pillars: string;
    articles: string;
    documents: string;
    readMore: string;
    allFigures: string;
    /** Shares that the campaign reports: part of whole. */
    rates: string;
    outlook: string;
    period: (from: string, to: string | undefined) => string;
    facts: (pillars: number, metrics: number) => string;
    figuresSource: (sources: string) => string;
  };
  document: {
    number: string;
    issuer: string;
    issued: string;
    kind: string;
    status: string;
    source: string;
    attachments: string;
    attachment: (type: string, size: string) => string;
    citedBy: string;
    kinds: Record<DocumentKind, string>;
    statuses: Record<'in-force' | 'repealed', string>;
    /** Above the text of a document that no longer holds. */
    repealedNotice: string;
    empty: string;
    /** The title between the marks that a title has in this language. */
    title: (title: string) => string;
  };
  metric: {
    /** Name of the fact what is measured; a level needs no word for it. */
    measure: string;
    share: string;
    /** A change, by what it is measured against: 同比增减; `base` is the period of another base, in words. */
    changes: Record<'last-year' | 'previous' | 'year-start', string>;
    changeSince: (base: string) => string;
    change: string;
    /** Of a change: the metric that changed. Of a share: its part, and its whole. */
    of: string;
    part: string;
    whole: string;
    basis: string;
    bases: Record<'current' | 'constant', string>;
    region: string;
    label: string;
    value: string;
    at: string;
    /** The same where there are periods among the dates. */
    when: string;
    scope: string;
    definition: string;
    source: string;
    workings: string;
    note: string;
    other: string;
    empty: string;
    nextUpdate: string;
    target: string;
    /** What a target aims at: the value, and the day by which. */
    targetText: (value: string, by: string | undefined) => string;
    baseline: string;
    progress: string;
    /** `已完成目标的80%：（160 − 0）÷（200 − 0）`. */
    progressText: (percent: string, workings: string) => string;
    reached: string;
    /** Why no percentage is given. */
    progressUnknown: string;
    series: string;
    chart: string;
    download: string;
    /** `下载CSV表格`. */
    file: (type: string) => string;
    howToCite: string;
    /** The sentence with which others cite the metric. */
    citation: (parts: {
      site: string;
      label: string;
      value: string;
      /** When it holds: `截至2023-01-11`, `2023年上半年`. */
      when: string;
      source: string;
      url: string;
    }) => string;
    citedIn: string;
    citedNowhere: string;
    /** Older articles that show the metric, by year. */
    citedInYear: (year: string) => string;
    openData: string;
    openDataLead: string;
  };
  /** Heads of the columns of the open data. */
  data: {
    fields: Record<
      | 'id'
      | 'label'
      | 'pillar'
      | 'value'
      | 'unit'
      | 'bound'
      | 'at'
      | 'scope'
      | 'definition'
      | 'source'
      | 'period'
      | 'measure'
      | 'against'
      | 'basis'
      | 'region',
      string
    >;
  };
  chart: {
    data: string;
    live: string;
    /** Where the live chart stands before its script has run, or where it never does. */
    liveHint: string;
    image: string;
    embed: string;
    embedHint: string;
    /** The sentence with which others cite the chart. */
    citation: (parts: { site: string; title: string; asOf: string; source: string; url: string }) => string;
  };
  archive: { lead: string; empty: string };
  siteMap: { lead: string; columns: string; campaigns: string; pages: string };
  notFound: { lead: string; hint: string };
  /** Of the page that stands in for one that was withdrawn. */
  gone: { lead: string; hint: string };
  accessibility: { paragraphs: readonly string[]; contact: (contact: string) => string };
  front: { figures: string; figuresNote: (sources: string) => string; empty: string };
  footer: { organiser: string; operator: string; contact: string; siteCode: string; label: string };
  /** Partial dates as people write them: 2022年, 2022年11月, 2022年11月30日. */
  partialDate: (date: string) => string;
  /** A period as people say it: 2023年上半年, 2023年1—10月, 2023年末; a code that is none, as it is written. */
  period: (written: string | Period) => string;
  /** `1.2 MB`. */
  fileSize: (bytes: number) => string;
}
