import type { Choice, Sentence } from '../../sentence.ts';
import { period as sayPeriod } from '../period.ts';
import { offer } from './offer.ts';

/** A metric in a sentence. */
export interface NamedMetric {
  id: string;
  label: string;
}

/** A period of which a metric has no value. */
export interface MissingPeriod {
  id: string;
  period: string;
  /** The periods of which it has one, oldest first. */
  known: string[];
  /** The latest day of which it has one without a period. */
  day: string | undefined;
}

/** Where a value is written. */
export interface WrittenAt {
  file: string;
  line: number;
  column: number;
}

const at = ({ file, line, column }: WrittenAt): string => `${file}:${line}:${column}`;

const PARTS = { value: '数值', unit: '单位', bound: '确切程度' };

/** Sentences about figures and the metrics that they show. */
export const figures = {
  figureDisagrees: ({
    written,
    known,
    metric,
    day,
    period,
    source,
    place,
    part,
  }: {
    written: string;
    known: string;
    metric: NamedMetric;
    day: string;
    /** Where it is known, it is said instead of the day. */
    period: string | undefined;
    source: string;
    place: WrittenAt;
    part: 'value' | 'unit' | 'bound';
  }): Sentence => ({
    message: `稿件写“${written}”，指标 ${metric.id}（${metric.label}）${period === undefined ? `截至 ${day} ` : sayPeriod(period)}是“${known}”，${PARTS[part]}不一致。`,
    fix: `核对来源（${source}）：稿件错了，改成“${known}”；数据错了，改 ${at(place)}。`,
  }),
  figureNotRead: ({ words, example }: { words: string; example: string }): Sentence => ({
    message: `链接到指标的文字“${words}”里没有数据，或者读不出来。`,
    fix: `只链接数据本身，数字和单位写全：${example}；不是数据就去掉链接。`,
  }),
  figureSeveral: ({ words }: { words: string }): Sentence => ({
    message: `链接到指标的文字“${words}”里不止一个数据。`,
    fix: '每个数据各用一个链接，各自连到自己的指标。',
  }),
  figureWithWords: ({ figure, example }: { figure: string; example: string }): Sentence => ({
    message: `链接到指标的文字，除了数据“${figure}”还有别的字。`,
    fix: `别的字放到方括号外面：${example}。`,
  }),
  figureRange: ({ words }: { words: string }): Sentence => ({
    message: `“${words}”是一个范围，而一个指标在一个日期只有一个数值。`,
    fix: '两端各设一个指标、各用一个链接；或者去掉链接，在稿件信息的 waived 里写明。',
  }),
  figurePartly: ({ figure, example }: { figure: string; example: string }): Sentence => ({
    message: `读者读到的数据是“${figure}”，链接没有把它完整地包在里面。`,
    fix: `数字、单位和“约”“近”“多”“以上”这些字都放进方括号：${example}。`,
  }),
  metricLinkMarkup: ({ example }: { example: string }): Sentence => ({
    message: '链接到指标的文字里有别的标记（加粗、图片、代码或 HTML）。',
    fix: `方括号里只写文字：${example}；要加粗，把 ** 放在链接外面。`,
  }),
  metricLinkReference: ({ example }: { example: string }): Sentence => ({
    message: '链接到指标要直接写出地址，不能用 [文字][名称] 再另起一行写地址的写法。',
    fix: `写成 ${example}。`,
  }),
  metricLinkHtml: ({ example }: { example: string }): Sentence => ({
    message: '链接到指标不能用 HTML 的 <a>。',
    fix: `写成 ${example}。`,
  }),
  metricLinkInPicture: (): Sentence => ({
    message: '图片的文字说明里不能有链接，读者会看到方括号和地址，或者只看到文字。',
    fix: '说明里只写文字；其中的数据在稿件信息的 figures 里绑定指标。',
  }),
  metricLinkHidden: ({ count }: { count: number }): Sentence => ({
    message: `网页上有 ${count} 个数据的链接检查不到，它们藏在 HTML 里。`,
    fix: '去掉正文里的 HTML，数据写成 [192个](metric:标识) 的样子。',
  }),
  metricNotYet: ({
    id,
    day,
    first,
    isLinkDay,
  }: {
    id: string;
    day: string;
    first: string;
    isLinkDay: boolean;
  }): Sentence => ({
    message: isLinkDay
      ? `指标 ${id} 最早的数值是 ${first} 的，在 at 写的 ${day} 还没有数值。`
      : `指标 ${id} 最早的数值是 ${first} 的，在稿件的日期 ${day} 还没有数值。`,
    fix: isLinkDay
      ? `把 at 改成 ${first} 或以后的日期，或者给指标补上 ${day} 以前的数值。`
      : `给指标补上 ${day} 或以前的数值；确实要用后来的数值，写成 metric:${id}?at=${first}。`,
  }),
  metricWithoutPeriod: ({ id, period, known, day }: MissingPeriod): Sentence => ({
    message: `指标 ${id} 没有 ${period} 这个时期的数值。`,
    fix:
      known.length === 0
        ? `给指标补上 period: ${period} 的数值${day === undefined ? '' : `，或者把 period=${period} 改成 at=${day}`}。`
        : `把 period 改成已有的时期：${known.join('、')}；或者给指标补上 period: ${period} 的数值。`,
  }),
  metricWithoutValue: ({ id }: { id: string }): Sentence => ({
    message: `指标 ${id} 没有可用的数值：它由两个指标相除，而除数是零。`,
    fix: '先核对除数的数值，或者去掉链接。',
  }),
  figureUnbound: ({
    figure,
    aside,
    candidates,
    cell,
  }: {
    figure: string;
    aside: boolean;
    candidates: readonly string[];
    /** Of a figure in a table: the name of its row and the head of its column. */
    cell?: { row: string; column: string } | undefined;
  }): Sentence => {
    const id = candidates[0] ?? '标识';
    const meant = candidates.length > 0 ? `如果它就是指标 ${candidates.join(' 或 ')}，` : '';
    const bind = aside
      ? `${meant}在稿件信息里写 figures: [{ text: ${figure}, metric: ${id} }]`
      : `${meant}写成 [${figure}](metric:${id})`;
    return {
      message: `${cell ? `表格里“${cell.row}”一行、“${cell.column}”一列的` : ''}数据“${figure}”没有绑定指标。`,
      fix: `${bind}；如果它不是指标，写 waived: [{ text: ${figure}, reason: 原因 }]。`,
    };
  },
  figureEntryUnused: ({ text, inBody }: { text: string; inBody: boolean }): Sentence => ({
    message: inBody
      ? `“${text}”在正文里，figures 只用于标题、副题、摘要和图片说明。`
      : `标题、副题、摘要和图片说明里都没有“${text}”这个数据。`,
    fix: inBody
      ? `正文里写成 [${text}](metric:标识)，并删掉这一条。`
      : '删掉这一条，或者改成那里写的样子，“约”“多”这些字也要一样。',
  }),
  waiverUnused: ({ text }: { text: string }): Sentence => ({
    message: `稿件里没有未绑定的数据“${text}”，这一条 waived 用不上。`,
    fix: '删掉这一条，或者改成稿件里写的样子，“约”“多”和单位也要一样。',
  }),
  figuresInconsistent: ({
    id,
    day,
    here,
    there,
    place,
  }: {
    id: string;
    day: string;
    here: string;
    there: string;
    place: WrittenAt;
  }): Sentence => ({
    message: `同一个指标 ${id}（截至 ${day}），这里写“${here}”，${at(place)} 写“${there}”。`,
    fix: '核对来源，两处写成一样。',
  }),
  invariantBroken: ({ rule, workings, day }: { rule: string; workings: string; day: string }): Sentence => ({
    message: `“${rule}”不成立：${day} 是 ${workings}。`,
    fix: '核对这几个指标的数值；如果关系本身写错了，改这一条。',
  }),
  invariantRounding: ({
    rule,
    workings,
    day,
    difference,
  }: {
    rule: string;
    workings: string;
    day: string;
    difference: string;
  }): Sentence => ({
    message: `“${rule}”差一点：${day} 是 ${workings}，相差 ${difference}，四舍五入就能造成。`,
    fix: `确是四舍五入，就写成 { rule: ${rule}, note: 部分数据因四舍五入存在总计与分项合计不等 }；不是，就改正数值。`,
  }),
  invariantBeyondRounding: ({
    rule,
    workings,
    day,
    difference,
    most,
  }: {
    rule: string;
    workings: string;
    day: string;
    difference: string;
    most: string;
  }): Sentence => ({
    message: `“${rule}”不成立：${day} 是 ${workings}，相差 ${difference}，四舍五入最多相差 ${most}。`,
    fix: '核对这几个指标的数值；这么大的差别，note 解释不了。',
  }),
  ratioUnit: ({ unit }: { unit: string }): Sentence => ({
    message: `由两个指标相除得到的比率，单位是 %，不是“${unit}”。`,
    fix: "写成 unit: '%'。",
  }),
  ratioUnits: ({ part, whole }: { part: string; whole: string }): Sentence => ({
    message: `相除的两个指标单位不同：一个是“${part}”，一个是“${whole}”。`,
    fix: '换成同一单位的两个指标。',
  }),
  ratioOfNothing: ({ id, day }: { id: string; day: string }): Sentence => ({
    message: `除数指标 ${id} 在 ${day} 的数值不大于零，算不出比率。`,
    fix: '核对这个数值；等有了数值再设这个比率。',
  }),
  ratioOverWhole: ({ part, whole, day }: { part: string; whole: string; day: string }): Sentence => ({
    message: `部分比整体还大：${day} 部分是“${part}”，整体是“${whole}”。`,
    fix: '核对两个数值，看 part 和 whole 有没有写反。',
  }),
  ratioNeverTogether: ({ part, whole }: { part: string; whole: string }): Sentence => ({
    message: `指标 ${part} 和 ${whole} 没有同一日期（或同一时期）的数值，比率会用不同时候的数相除。`,
    fix: '给其中一个补上同一日期（或同一时期）的数值。',
  }),
  ratioStale: ({ part, whole, day }: { part: string; whole: string; day: string }): Sentence => ({
    message: `指标 ${whole} 已更新到 ${day}，指标 ${part} 还没有，这一天的比率会用旧数相除。`,
    fix: `给 ${part} 补上 ${day} 的数值。`,
  }),
  metricNotShown: ({ id }: { id: string }): Sentence => ({
    message: `没有哪里用到指标 ${id}：稿件、文件、图表、专题的环节、首页和比率都没有。`,
    fix: '在稿件里引用它，或者写进专题的 headline、loop；如果不需要了，就删掉。',
  }),
  unknownChart: (choice: Choice): Sentence => ({
    message: `这个专题没有图表“${choice.word}”。`,
    fix: offer(choice, '现有的图表'),
  }),
};
