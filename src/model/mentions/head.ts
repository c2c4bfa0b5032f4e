import { findFigures } from '../find-figures.ts';
import { narrow } from '../figure-text.ts';
import type { Mention } from '../mention.ts';
import { readPeriodWords } from './period-words.ts';
import { readMentions } from './read-mentions.ts';

/** What the head of a table's column says of the figures below it. */
export interface ReadHead extends Pick<Mention, 'measure' | 'trend' | 'against'> {
  /** The code of its period; undefined where it names none. */
  period: string | undefined;
}

/** Heads of changes whose cells have signs of their own: 比上年增减（%）. */
const EITHER_WAY = /增减|升降|涨跌|±|\+-|增速|增幅|增长率|变动|变化/;
const REMARK = /[（(][^（）()]*[)）]|[:：]?单位.*$/g;

/**
 * Reads the head of a column, such as `2023年1—10月（亿元）`, `同比增长（%）` or `占比`.
 * @param unit The unit of its cells, as written.
 * @param day The day of the text, from which a missing year follows.
 */
export function readHead(text: string, unit: string, day?: string): ReadHead {
  const head = narrow(text).replaceAll(REMARK, '').trim();
  const asProse = `${head.replace(EITHER_WAY, '增长')}1${unit}`;
  const [mention] = readMentions(asProse, findFigures(asProse), { day });
  const { measure = 'level', trend = null, against = null } = mention ?? {};
  const period = readPeriodWords(text, day);
  if (EITHER_WAY.test(head)) return { measure: 'change', trend: null, against, period };
  return { measure, trend, against, period };
}
