import { expect, it } from 'vitest';
import { splitFigures } from './split-figures.ts';

const figures = (text: string) =>
  splitFigures(text)
    .filter(({ figure }) => figure)
    .map((piece) => piece.text);

it.each([
  ['查找问题192个，已整改', ['192个']],
  ['资金8929万元', ['8929万元']],
  ['消息210多篇', ['210多篇']],
  ['办结率97.6%，', ['97.6%']],
  ['约5亿多元', ['约5亿多元']],
  ['增长15%～30%', ['15%～30%']],
  ['10~20个', ['10~20个']],
  ['13万元～17万元', ['13万元～17万元']],
  ['689人次和116人', ['689人次', '116人']],
  ['提高2.3个百分点', ['2.3个百分点']],
  ['发电3万千瓦时', ['3万千瓦时']],
  ['3万多份、1200余件', ['3万多份', '1200余件']],
  ['第46期、第5个工作日', ['第46期', '第5个工作日']],
  ['2023年1月11日', ['2023年', '1月', '11日']],
  ['共１９２个', ['１９２个']],
  ['面积12,860平方公里', ['12,860平方公里']],
  ['近100 km', ['近100 km']],
  ['8万以上', ['8万以上']],
])('keeps together the figures of %j', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

it.each(['比例5:1,9:30开会', '2023', 'A4', 'GB18030', '（一）', '一百个', '电话0914-2312345'])(
  'finds none in %j',
  (text) => {
    expect(figures(text)).toEqual([]);
  },
);

it.each(['约5亿多元，比例5:1；2023年，97.6%。', '192个', '', '没有'])('changes nothing of %j', (text) => {
  expect(
    splitFigures(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
