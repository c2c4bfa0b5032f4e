import type { Against, Measure } from '../schemas/metric.ts';
import type { RegionLevel } from '../schemas/region.ts';
import type { FoundFigure } from './find-figures.ts';

/** Which way a figure says that something went. */
export type Trend = 'rise' | 'fall';

/**
 * How far away what was read of a figure's surroundings stands: in its own clause, elsewhere in its sentence, in an
 * earlier sentence of the passage, or in what the text as a whole is about.
 */
export type Reach = 'clause' | 'sentence' | 'passage' | 'text';

/** A period that prose names. */
export interface NamedPeriod {
  /** As in data (`schemas/period.ts`); where neither the words nor the text's day tell the year, it is `0000`. */
  code: string;
  /** The words: `1—10月`. */
  text: string;
  reach: Reach;
}

/** A place that prose names. */
export interface NamedPlace {
  /** The words: `全区`, `沙河子镇`. */
  text: string;
  /** What 全…, or the last sign of a name, says of its level. */
  level: RegionLevel | undefined;
  reach: Reach;
}

/** A figure with what its sentence says of it. */
export interface Mention extends FoundFigure {
  /** `value` with the sign that its sentence gives it: 下降3.2% and 亏损8亿元 are below nought. Of a range the lesser end. */
  signed: number;
  measure: Measure;
  trend: Trend | null;
  /** Whether the verb says where the figure went (降至3%, 增速回落到4.6%): the trend then is not the sign of the value. */
  arrives: boolean;
  /** Of a change: against what; the code of a period where a base is named. Null where nothing is said. */
  against: Against | (string & {}) | null;
  period: NamedPeriod | null;
  place: NamedPlace | null;
  /** Whether sign and verb say the same twice (减少-3.5亿元), which readers may take for a rise. */
  doubleSign: boolean;
}

/** What a text as a whole is about, as its title says. */
export interface MentionTheme {
  period?: NamedPeriod | undefined;
  place?: NamedPlace | undefined;
}

/** What of a text helps to read its sentences. */
export interface MentionContext {
  /** The day of the text, `YYYY-MM-DD`, from which years follow that the words leave out. */
  day?: string | undefined;
  theme?: MentionTheme | undefined;
}
