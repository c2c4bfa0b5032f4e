import type { Sentence } from '../../../src/locales/sentence.ts';
import type { ProblemWords } from '../../../src/locales/zh-CN/problems.ts';
import { faultOfPeriod } from './period-fault.ts';
import * as propose from './proposals.ts';

/** A well-formed day that no calendar has, such as 30 February. */
const isDayShaped = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

type SayForm = (words: ProblemWords, text: string) => Sentence;

/** A year before anything a site can hold, or long after it. */
const isFarYear = (text: string): boolean => {
  const year = /^(\d{1,6})(?=-|$)/.exec(text)?.[1];
  return year !== undefined && (Number(year) < 1900 || Number(year) > 2200);
};

/** A day gets a sentence of its own where it is written well and does not exist. */
const dated =
  (say: SayForm): SayForm =>
  (words, text) => {
    if (isFarYear(text)) return words.yearTooFar({ text });
    return isDayShaped(text) ? words.noSuchDay({ text }) : say(words, text);
  };

/** The sentence for each code that a schema in `src/schemas` gives as its message. */
export const FORM_SENTENCES: Readonly<Record<string, SayForm>> = {
  'id-form': (words, text) => words.idForm({ text, proposal: propose.proposeId(text) }),
  'article-id-form': (words, text) => words.articleIdForm({ text, proposal: propose.proposeArticleId(text) }),
  'metric-ref-form': (words, text) => words.metricRefForm({ text, proposal: propose.proposeId(text) }),
  'day-form': dated((words, text) => words.dayForm({ text, proposal: propose.proposeDay(text) })),
  'moment-form': dated((words, text) => words.momentForm({ text, proposal: propose.proposeMoment(text) })),
  'time-without-zone': (words, text) =>
    words.timeWithoutZone({ text, proposal: propose.proposeMoment(text) }),
  'partial-date-form': dated((words, text) =>
    words.partialDateForm({ text, proposal: propose.proposePartialDate(text) }),
  ),
  'period-form': dated((words, text) =>
    words.periodForm({ text, proposal: propose.proposePeriod(text), fault: faultOfPeriod(text) }),
  ),
  'url-form': (words, text) => words.urlForm({ text, proposal: propose.proposeUrl(text) }),
  'color-form': (words, text) => words.colorForm({ text, proposal: propose.proposeColor(text) }),
  'base-form': (words, text) => words.baseForm({ text, proposal: propose.proposeBase(text) }),
  'police-code-form': (words, text) => words.policeCodeForm({ text, proposal: undefined }),
  'domain-form': (words, text) => words.domainForm({ text, proposal: propose.proposeDomain(text) }),
  'site-code-form': (words, text) => words.siteCodeForm({ text, proposal: undefined }),
  'attachment-file-form': (words, text) => words.attachmentFileForm({ text, proposal: undefined }),
  'site-path-form': (words, text) => words.sitePathForm({ text }),
  'metric-observations-or-ratio': (words) => words.observationsOrRatio(),
  'observation-at-or-period': (words) => words.observationAtOrPeriod(),
  'at-and-period': (words) => words.atAndPeriod(),
  'chart-metrics-or-series': (words) => words.chartMetricsOrSeries(),
  'chart-series-metric-or-metrics': (words) => words.chartSeriesMetricOrMetrics(),
};
