import { expect, test } from 'vitest';
import { figureMagnitudes } from './figure-magnitudes.ts';
import { findIn, mendBy } from './prose/test-rule.ts';
import { rangeMarks } from './range-marks.ts';
import { rangeUnits } from './range-units.ts';
import { roughFigures } from './rough-figures.ts';
import { signOnce } from './sign-once.ts';
import { wholeDates } from './whole-dates.ts';

test.each([
  ['2万8千多亩', '2万8千'],
  ['2万8千6百多亩', '2万8千6百'],
  ['5千公斤', '5千'],
  ['3百万元', '3百万'],
  ['7百多人', '7百'],
  ['3千亿元', '3千亿'],
  ['投入2千万元', '2千万'],
  ['6百家企业', '6百'],
])('%s has a magnitude that is no figure', (text, figure) => {
  expect(findIn(figureMagnitudes, text)).toEqual([{ words: figure, mend: undefined }]);
});

test.each([
  '5千克',
  '100千瓦',
  '35千伏变电站',
  '3千米长跑',
  '5千字以内',
  '2023千人计划',
  '12345百姓热线',
  '500强企业',
  '2023百日攻坚',
  '10亿零817万5288人',
  '三千多名',
  '8月10百日',
  '18百分点',
  '3千家万户',
])('%s has none', (text) => {
  expect(findIn(figureMagnitudes, text)).toEqual([]);
});

test('the report proposes the number with 万 and 亿 alone', () => {
  const words = { figureMagnitude: ({ proposal }: { proposal: string }) => ({ message: proposal, fix: '' }) };
  const proposals = ['2万8千多亩', '5千公斤', '3百万元', '3千亿元'].map((text) => {
    const [slip] = figureMagnitudes.find(
      { text, kind: 'paragraph', runs: [{ at: 0, offset: 0 }], next: '' },
      undefined as never,
    );
    return slip?.say(words as never).message;
  });
  expect(proposals).toEqual(['2.8万', '5000', '300万', '3000亿']);
});

test.each([
  ['9～16亿元', undefined],
  ['13～17万元', undefined],
  ['15～30%', '15%～30%'],
  ['15~30%', '15%～30%'],
  ['1.5—2.5亿元', undefined],
])('%s says its unit once', (text, mend) => {
  const [slip, ...more] = findIn(rangeUnits, text);
  expect(slip?.mend).toBe(mend);
  expect(slip).toBeDefined();
  expect(more).toEqual([]);
});

test.each([
  '9亿～16亿元',
  '8000～1.2万元',
  '15%～30%',
  '100—150公斤',
  '3～5个',
  '2～3个百分点',
  '12500～20000元',
  '2021—2023年',
])('%s is a range written out', (text) => {
  expect(findIn(rangeUnits, text)).toEqual([]);
});

test.each([
  ['10~20个', '10～20个'],
  ['10%~20%', '10%～20%'],
  ['3-5个', '3～5个'],
  ['3─5个', '3～5个'],
  ['1―12月', '1—12月'],
  ['2021-2023年', '2021—2023年'],
  ['1-11月', '1—11月'],
  ['1月-11月', '1月—11月'],
  ['5-10万元', '5～10万元'],
])('ranges: %s → %s', (wrong, right) => {
  expect(mendBy(rangeMarks, wrong)).toBe(right);
});

test.each([
  '10～20个',
  '2021—2023年',
  '3-0获胜',
  '电话0914-2312345',
  'A3-5号楼',
  '2023-01-11',
  '编号05-12号',
  '歼-20飞机',
  '5-3个',
  '大约~20个',
  '3-5-2个',
  '1-2年级',
])('no range to mend in %s', (text) => {
  expect(findIn(rangeMarks, text)).toEqual([]);
});

test.each([
  ['历时三、四个月', '历时三四个月'],
  ['历时二、三十人', '历时二三十人'],
  ['历时七、八百户', '历时七八百户'],
  ['历时五、六万套', '历时五六万套'],
])('rough figures: %s → %s', (wrong, right) => {
  expect(mendBy(roughFigures, wrong)).toBe(right);
});

test.each(['20几个', '100几人', '几10个', '几100人', '3、4个月'])(
  'the rough figure %s is told and left',
  (text) => {
    expect(findIn(roughFigures, text)).toHaveLength(1);
    expect(mendBy(roughFigures, text)).toBe(text);
  },
);

test.each([
  '三、四季度',
  '三、四个阶段',
  '（三、四个）',
  '第二、三、四个参数',
  '两、三、四个字母',
  '一、二、三产业',
  '第三、四个五年规划',
  '一、二等奖',
  '三、四名',
  '三、五个',
  '二、三年级',
  '十几个',
  '2023几件大事',
  '3、4月份',
  '一、三个坚持',
])('no rough figure to mend in %s', (text) => {
  expect(findIn(roughFigures, text)).toEqual([]);
});

test.each([
  ['于2023-1完工', '2023-1'],
  ['2022-11启动', '2022-11'],
  ['截至5-12，', '5-12'],
  ['’23年以来', '’23'],
  ['截至23年1月11日', '23年'],
])('%s has a date that is not whole', (text, date) => {
  expect(findIn(wholeDates, text)).toEqual([{ words: date, mend: undefined }]);
});

test.each([
  '2023-01-11',
  '2022-2023年度',
  '2011-12学年',
  '商办发〔2023-1〕号',
  '编号2023-1号',
  'GB/T 15835-2011',
  '比分1-11',
  '干了23年',
  '工作23年2个月',
  '民国23年1月5日',
  '2023年1月11日',
  '电话2023-1234',
  '截至5-12%',
  'A2023-1',
])('no date to mend in %s', (text) => {
  expect(findIn(wholeDates, text)).toEqual([]);
});

test.each([
  ['存款减少-3.5亿元', '减少-3.5亿元'],
  ['产值下降了−2%', '下降了−2%'],
  ['人口减-120人', '减-120人'],
  ['跌负3.1个百分点', '跌负3.1个百分点'],
])('%s says its sign twice', (text, words) => {
  expect(findIn(signOnce, text)).toEqual([{ words, mend: undefined }]);
});

test.each(['存款减少3.5亿元', '增速为-2%', '为企业减负5亿元', '减少3-5人', '由-3%降至-5%', '下降—2月'])(
  '%s says it once',
  (text) => {
    expect(findIn(signOnce, text)).toEqual([]);
  },
);
