import type { Mention } from '../../src/model/mention.ts';
import { wholeLevel } from '../../src/model/same-place.ts';
import type { FigureSubject } from '../../src/model/subject/read-subjects.ts';

/** What a name says of the bases that have a word of their own. */
const WORDS: Readonly<Record<string, string>> = {
  'last-year': '同比',
  previous: '环比',
  'year-start': '比年初',
};

const BARE = /^(?<thing>.*?)(?<!同比|环比|年均|比年初|较[^增减涨]{2,6})(?<suffix>增速|增减|涨跌幅)$/u;

/** The names of a change with what it is compared with, where the list around it says that: 衣着类价格同比涨跌幅. */
export function withBase(subject: FigureSubject, { measure, against }: Mention): FigureSubject {
  const word = measure === 'change' && against !== null ? WORDS[against] : undefined;
  if (word === undefined) return subject;
  return { ...subject, names: subject.names.map((name) => name.replace(BARE, `$<thing>${word}$<suffix>`)) };
}

/** A mention with the place that its subject begins with, where the reader of places took it for a rank: 全市第二产业. */
export function withPlace(mention: Mention, { place }: FigureSubject): Mention {
  const isNear = mention.place?.reach === 'clause' || mention.place?.reach === 'sentence';
  if (place === '' || isNear) return mention;
  return { ...mention, place: { text: place, level: wholeLevel(place), reach: 'clause' } };
}
