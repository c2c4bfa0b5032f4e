import { createDraw, type Draw } from '../../../scripts/bench/random.ts';
import type { Texts } from '../memory-content.ts';
import { TEMPLATES } from './templates.ts';
import { ENDS, PERIODS, PLACES, SITE, TOPICS, type SaidPeriod, type SaidPlace, type Topic } from './words.ts';

/** A metric as a sentence needs it. */
export interface Wanted {
  label: string;
  unit: string;
  value: number;
  keys?: string;
  period?: string;
}

/** What a sentence is made of. */
export interface Parts {
  draw: Draw;
  day: string;
  time: SaidPeriod;
  end: SaidPeriod;
  place: SaidPlace;
  /** Topics of this sentence, all different. */
  topics: readonly Topic[];
  /** Makes a metric and gives the link of a figure that shows it. */
  bind: (wanted: Wanted, words?: string) => string;
}

/** A sentence with what it names. */
export interface Sentence {
  text: string;
  time: SaidPeriod;
  place: SaidPlace;
}

/** A content of sentences in many patterns, each about periods and places that its metrics state. */
export interface County {
  texts: Texts;
  sentences: readonly Sentence[];
  figures: number;
}

/** Sentences made of each pattern in each article. */
const EACH = 4;

/** Writes the content; the same every time. */
export function writeCounty(seed = 20_231_120): County {
  const draw = createDraw(seed);
  const metrics: string[] = [];
  const sentences: Sentence[] = [];
  const articles = Object.keys(PERIODS).flatMap((day) =>
    TEMPLATES.map((template, index) => {
      const lines = Array.from({ length: EACH }, () => {
        const { sentence, made } = writeOne(template, day, draw, metrics.length);
        metrics.push(...made);
        sentences.push(sentence);
        return sentence.text;
      });
      const front = `---\ntitle: 数据发布\npublished: ${day}\nsource: { name: 青岚报 }\ncolumn: news\ncampaign: c\n---\n\n`;
      return [`articles/${day.slice(0, 4)}/x${index + 1}.md`, `${front}${lines.join('\n\n')}\n`] as const;
    }),
  );
  return {
    texts: {
      'site.yaml': SITE,
      'columns/news.yaml': 'title: 动态\ndescription: 动态。\nkeywords: [动态]\n',
      'campaigns/c/campaign.yaml':
        "title: 数据\nlead: 数据。\nperiod: { from: '2020' }\npillars: [{ id: p, title: 数据, summary: 数据。 }]\n",
      'campaigns/c/metrics/m.yaml': `pillar: p\nmetrics:\n${metrics.join('')}`,
      ...Object.fromEntries(articles),
    },
    sentences,
    figures: metrics.length,
  };
}

function writeOne(
  template: (parts: Parts) => string,
  day: string,
  draw: Draw,
  count: number,
): { sentence: Sentence; made: string[] } {
  const made: string[] = [];
  const time = draw.of(PERIODS[day] ?? []);
  const end = draw.of(ENDS[day] ?? []);
  const place = draw.of(PLACES);
  const first = draw.between(0, TOPICS.length - 1);
  const topics = [0, 5, 11]
    .map((step) => TOPICS[(first + step) % TOPICS.length] ?? TOPICS[0])
    .filter((each) => each !== undefined);
  const bind: Parts['bind'] = ({ label, unit, value, keys, period }, words = `${Math.abs(value)}${unit}`) => {
    const id = `m-${count + made.length + 1}`;
    const more = keys === undefined ? '' : `, ${keys}`;
    made.push(
      `  - { id: ${id}, label: ${label}, unit: '${unit}', ${place.stated}${more}, observations: [{ period: '${period ?? time.code}', value: ${value}, source: 年报 }] }\n`,
    );
    return `[${words}](metric:${id})`;
  };
  const text = template({ draw, day, time, end, place, topics, bind });
  return { sentence: { text, time, place }, made };
}
