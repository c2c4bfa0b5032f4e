import type { Measure } from '../../../schemas/metric.ts';
import type { Sentence } from '../../sentence.ts';
import { period as sayPeriod } from '../period.ts';
import type { NamedMetric, WrittenAt } from './figures.ts';

/** In what a text and a metric can differ; the model says which (`model/agreement.ts`). */
export type Aspect =
  'value' | 'unit' | 'bound' | 'sign' | 'trend' | 'measure' | 'against' | 'period' | 'place';

/** One thing in which a text and a metric differ. What is said is quoted; a measure and a sign are named by their codes. */
export interface Contrast {
  what: Aspect;
  said: string;
  known: string;
}

/** What would settle a difference. */
export interface Proposals {
  /** Words of the text and what is to stand there; empty where no single word would do. */
  text: readonly { was: string; now: string }[];
  /** Values of the data; a new key is written behind what stands at the place. */
  data: readonly (WrittenAt & { key: string; now: string; isNew: boolean })[];
  /** The place to look at where no single value would do. */
  place: WrittenAt;
  /** How the link, or the entry in the front matter, names what the text means. */
  link: readonly string[];
}

const at = ({ file, line, column }: WrittenAt): string => `${file}:${line}:${column}`;

const ASPECTS: Readonly<Record<Aspect, string>> = {
  value: '数值',
  unit: '单位',
  bound: '确切程度',
  sign: '正负',
  trend: '升降',
  measure: '所量的',
  against: '比较对象',
  period: '时期',
  place: '地域',
};

const MEASURES: Readonly<Record<Measure, string>> = { level: '水平', change: '变化', share: '占比' };
const SIDES: Readonly<Record<string, string>> = { above: '正数', below: '负数' };

function quote(what: Aspect, words: string): string {
  if (what === 'measure') return MEASURES[words as Measure];
  return what === 'sign' ? (SIDES[words] ?? words) : `“${words}”`;
}

const unique = (words: readonly string[]): string => [...new Set(words)].join('、');

/** Sentences about texts and metrics that say different things of one figure. */
export const agreement = {
  figureDiffers: ({
    contrasts,
    metric,
    time,
    source,
    proposals: { text, data, place, link },
  }: {
    contrasts: readonly Contrast[];
    metric: NamedMetric;
    /** When the value of the metric holds: on a day, or in a period. */
    time: { at: string; period: string | undefined };
    source: string;
    proposals: Proposals;
  }): Sentence => {
    const said = unique(contrasts.map((each) => quote(each.what, each.said)));
    const known = unique(contrasts.map((each) => quote(each.what, each.known)));
    const changed = text.map(({ was, now }) => `把“${was}”改成“${now}”`).join('、');
    const written = data.map((edit) =>
      edit.isNew
        ? `在 ${at(edit)} 后面加上 ${edit.key}: ${edit.now}`
        : `把 ${at(edit)} 的 ${edit.key} 改成 ${edit.now}`,
    );
    const ways = [
      ...link.map((url) => `数据里有稿件说的这一个，写成 ${url}`),
      text.length > 0 ? `稿件错了，${changed}` : '稿件错了，改稿件，或者连到说的就是它的指标',
      written.length > 0 ? `数据错了，${written.join('、')}` : `数据错了，看 ${at(place)}`,
    ];
    return {
      message: `稿件写${said}，指标 ${metric.id}（${metric.label}，${time.period === undefined ? `截至 ${time.at}` : sayPeriod(time.period)}）是${known}，${unique(contrasts.map(({ what }) => ASPECTS[what]))}不一致。`,
      fix: `核对来源（${source}）：${ways.join('；')}。`,
    };
  },
  figureSubject: ({ metric, written }: { metric: NamedMetric; written: string }): Sentence => ({
    message: `“${written}”所在的句子里，没有指标 ${metric.id}（${metric.label}）的一个词。`,
    fix: '看链接是不是连错了指标；没有连错，在句子里写明是什么，或者在指标的 definition 里写上稿件的说法。',
  }),
  figureRival: ({ metric, said, known }: { metric: NamedMetric; said: string; known: string }): Sentence => ({
    message: `稿件写“${said}”，指标 ${metric.id}（${metric.label}）是“${known}”，说的不是一回事。`,
    fix: `稿件错了，把“${said}”改成“${known}”；稿件没有错，是链接连错了指标，改连“${said}”的指标。`,
  }),
  figureSignTwice: ({ word, figure }: { word: string; figure: string }): Sentence => {
    const bare = figure.replace(/^[-−－负]/, '');
    return {
      message: `“${word}${figure}”里，“${word}”和负号说了两次，读者会以为是相反的意思。`,
      fix: `写成“${word}${bare}”。`,
    };
  },
};
