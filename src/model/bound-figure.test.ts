import { expect, test } from 'vitest';
import { readBoundFigure, readProse, sizeDifferences, type KnownValue } from './bound-figure.ts';

/** Reads the prose in which the link's words stand in brackets. */
function read(text: string): ReturnType<typeof readBoundFigure> {
  const from = text.indexOf('[');
  const to = text.indexOf(']') - 1;
  const prose = text.replace('[', '').replace(']', '');
  return readBoundFigure(prose, { from, to }, readProse(prose));
}

test.each([
  ['查找[192个]问题', '192个'],
  ['查找[共192个]问题', '192个'],
  ['查找[约192个]问题', '约192个'],
  ['查找 [192 个] 问题', '192 个'],
  ['投资[１３４.７亿元]', '１３４.７亿元'],
  ['“查找[192个]问题”的经验', '192个'],
  ['《[192个]问题的背后》', '192个'],
  ['占[70%以上]', '70%以上'],
  ['签约[192个]', '192个'],
  ['接受锻炼,[70多名]干部', '70多名'],
  ['发放补助[620人]46.5万元', '620人'],
  ['净流入[-320人]', '-320人'],
  ['净流入[负320人]', '负320人'],
  ['亏损[8亿元]', '8亿元'],
  ['惠及[三千余人]', '三千余人'],
  ['其中[百分之八十]是老人', '百分之八十'],
  ['[近三分之二]的村通了路', '近三分之二'],
  ['在3个村里有[两个]先行', '两个'],
])('the words in %s are the figure %s', (text, figure) => {
  const reading = read(text);
  expect(reading).not.toHaveProperty('fault');
  expect(reading.figure?.text).toBe(figure);
});

test.each([
  ['约[192个]', 'partly'],
  ['约 [192个]', 'partly'],
  ['近[约192个]', 'partly'],
  ['手续约[192个]', 'partly'],
  ['折合约[192个]', 'partly'],
  ['征集约[192个]', 'partly'],
  ['[192个]左右', 'partly'],
  ['补贴近[192个]', 'partly'],
  ['比上年提高超[3个百分点]', 'partly'],
  ['占[70%以上]左右', 'partly'],
  ['1,[192个]', 'partly'],
  ['[192]个', 'partly'],
  ['净流入-[320人]', 'partly'],
  ['近[三千人]', 'partly'],
  ['三[千余人]', 'partly'],
  ['[三千]余人', 'partly'],
  ['百分之[八十]', 'partly'],
  ['净利润负[8亿元]', 'partly'],
  ['气温零下[5℃]', 'partly'],
  ['1[92个]', 'partly'],
  ['[19]2个', 'partly'],
  ['5亿[3000万元]', 'partly'],
  ['[192个问题]', 'words'],
  ['[查找192个]', 'words'],
  ['[3个和4个]', 'several'],
  ['[1—3年]', 'range'],
  ['[问题若干]', 'none'],
  ['[一个]村', 'none'],
  ['[一带一路]', 'none'],
  ['[三五个]村', 'range'],
  ['[2023年]', 'none'],
  ['第[3期]', 'none'],
])('the words in %s are refused: %s', (text, fault) => {
  expect(read(text)).toMatchObject({ fault });
});

const known = (value: number, unit: string, more: Partial<KnownValue> = {}): KnownValue => ({
  value,
  unit,
  bound: 'exact',
  ...more,
});

test.each<[string, KnownValue, string[]]>([
  ['8929万元', known(89_290_000, '元'), []],
  ['0.8929亿元', known(89_290_000, '元'), []],
  ['8930万元', known(89_290_000, '元'), ['value']],
  ['-320人', known(-320, '人'), []],
  ['负320人', known(-320, '人'), []],
  ['320人', known(-320, '人'), []],
  ['-8亿元', known(800_000_000, '元'), []],
  ['亏损8亿元', known(-800_000_000, '元'), []],
  ['亏损8亿元', known(800_000_000, '元'), []],
  ['三千余人', known(3000, '人', { bound: 'over' }), []],
  ['三千人', known(3000, '人', { bound: 'over' }), ['bound']],
  ['百分之八十', known(80, '%'), []],
  ['192件', known(192, '个'), ['unit']],
  ['192人次', known(192, '人'), ['unit']],
  ['12千米', known(12, '公里'), []],
  ['5个百分点', known(5, '%'), ['unit']],
  ['210多篇', known(210, '篇'), ['bound']],
  ['210多篇', known(210, '篇', { bound: 'over' }), []],
  ['210篇', known(210, '篇', { bound: 'over' }), ['bound']],
  ['约5亿多元', known(500_000_000, '元', { bound: 'over' }), []],
  ['97.6%', known(97.6, '%', { share: { part: 206, whole: 211 } }), []],
  ['98%', known(97.6, '%', { share: { part: 206, whole: 211 } }), []],
  ['97.63%', known(97.6, '%', { share: { part: 206, whole: 211 } }), []],
  ['97.7%', known(97.6, '%', { share: { part: 206, whole: 211 } }), ['value']],
  ['97%', known(97.6, '%', { share: { part: 206, whole: 211 } }), ['value']],
])('the size of %s beside %o differs in %j', (text, value, parts) => {
  const [figure] = readProse(text, { words: true });
  if (!figure) throw new Error(`${text} is not read`);
  expect(sizeDifferences(figure, value)).toEqual(parts);
});
