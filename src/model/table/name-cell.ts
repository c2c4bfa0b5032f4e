import { NO_SUBJECT, type FigureSubject } from '../subject/read-subjects.ts';
import { asPart, isQuantity } from '../subject/quantity.ts';
import { isSoundName } from '../subject/sound-name.ts';
import type { Column, Row } from './table-lines.ts';

/** What the name of a cell is made from. */
export interface CellNaming {
  row: Row;
  column: Column;
  /** The thing of the row, with the row that it is a part of where its own words are too short. */
  rowThing: string;
  /** The thing of the column, or of the one whose change or share it tells. */
  columnThing: string;
  /** What the table is about, by the lines above it. */
  topic: string;
  /** Against what a change is measured. */
  against: string | null;
  /** `%`, `百分点`, …; in base units. */
  unit: string;
  /** Whether the cell writes a unit of its own. */
  hasOwnUnit: boolean;
}

/** Columns that say which of the amounts of one thing it is, and not of what. */
const KIND =
  /^(?:年初|调整)?(?:预算|执行|决算|完成|计划|目标|实际|任务)数?$|^(?:预计|全年)?(?:目标|计划|任务)$/u;

/** Whether a column says which of the amounts of a thing it is: 预算数, 执行数. */
export const isKind = (thing: string): boolean => KIND.test(thing);

const BASES: Readonly<Record<string, string>> = {
  'last-year': '同比',
  previous: '环比',
  'year-start': '比年初',
};

/** Names what a cell counts: the row, the column where it names a thing too, and what is said of it. */
export function nameCell({
  row,
  column,
  rowThing,
  columnThing,
  topic,
  against,
  unit,
  hasOwnUnit,
}: CellNaming): FigureSubject {
  const levels = thingsOf({ row, rowThing, columnThing, topic, hasOwnUnit });
  const [subject = ''] = levels;
  const measure = column.measure === 'level' ? row : column;
  if (measure.measure === 'change') {
    const base = against === null ? '' : (BASES[against] ?? '较基期');
    const names = levels.map(
      (thing) => `${thing}${measure.base === '' ? '' : base}${measure.manner}${growthOf(thing, unit)}`,
    );
    return { ...NO_SUBJECT, subject, against: base, names: names.filter(isSoundName) };
  }
  if (measure.measure === 'share') {
    const { whole, isPlan } = measure;
    const names = levels.map((thing) =>
      isPlan
        ? `${thing}${whole.replace(/数$/u, '')}完成率`
        : `${thing}${whole === '' ? '占比' : `占${whole}比重`}`,
    );
    return { ...NO_SUBJECT, subject, whole, names: subject === '' ? [] : names.filter(isSoundName) };
  }
  return { ...NO_SUBJECT, subject, names: levels.filter(isSoundName) };
}

/** Rates go up by points, prices are said to rise and fall, all else grows. */
function growthOf(thing: string, unit: string): string {
  if (!/^[%‰]$/u.test(unit)) return '增减';
  if (/价格?(?:指数)?(?:（[^）]*）)?$|CPI|PPI/u.test(thing)) return '涨跌幅';
  return /(?:率|比重|占比)$/u.test(thing) ? '增减' : '增速';
}

/** The names of a thing, the plainest first. */
function thingsOf({
  row,
  rowThing,
  columnThing,
  topic,
  hasOwnUnit,
}: Pick<CellNaming, 'row' | 'rowThing' | 'columnThing' | 'topic' | 'hasOwnUnit'>): string[] {
  const [own, kind] = isKind(columnThing) ? ['', columnThing] : [columnThing, ''];
  if (row.isTotal) {
    const thing = own || topic;
    return thing === '' ? [] : [`${thing}合计${kind}`];
  }
  if (rowThing !== '' && (own === '' || own === rowThing)) {
    // 小麦 below 主要农产品产量 is 小麦产量, where all rows are of one unit.
    const full =
      row.unit === undefined && !hasOwnUnit && !rowThing.endsWith('）') ? asPart(rowThing, topic) : rowThing;
    return [...new Set([full + kind, rowThing + kind])];
  }
  if (rowThing !== '') return [rowThing + own, `${own}（${rowThing}）`];
  const thing = own || topic;
  // 投资 says nothing by itself, 东河镇投资 does.
  const placed = row.place ? [row.place.text + thing + kind] : [];
  return thing === '' ? [] : [thing + kind, ...placed];
}

/** Words in a title of a table that say that it is one. */
const FORM =
  /^表\s*\d*[-—.]?\d*\s*[：:、]?|(?:主要|基本|完成|执行|收支|生产|发展|分布|运行)*(?:情况|指标|数据|统计|明细|一览|汇总|对比|对照)*表?$|(?:情况|指标|数据|统计|一览)$/gu;

/**
 * What a title of a table is about: 一般公共预算收入 of 2023年一般公共预算收入执行情况表. Empty where it names no quantity, for
 * 各镇情况合计 is no name.
 */
export function topicOf(title: string): string {
  const topic = title
    .replaceAll(/[（(][^（）()]*[）)]/gu, '')
    .trim()
    .replaceAll(FORM, '')
    .replace(/^(?:的|各[区县市镇乡村]+(?:[（(]?街道[）)]?)?)+|的$/gu, '')
    .trim();
  return isQuantity(topic) ? topic : '';
}
