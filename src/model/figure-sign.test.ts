import { expect, test } from 'vitest';
import { doubleSign } from './figure-sign.ts';
import { findFigures } from './find-figures.ts';

test.each([
  ['贷款余额减少-3.4亿元', '减少'],
  ['下降了-2%', '下降'],
  ['亏损-6亿元', '亏损'],
  ['跌约-40元', '跌'],
  ['下降为-2%', undefined],
  ['降至-2%', undefined],
  ['减少3.4亿元', undefined],
  ['亏损6亿元', undefined],
  ['增速-0.3%', undefined],
])('%s says its sign twice: %s', (prose, word) => {
  const [figure] = findFigures(prose);
  if (!figure) throw new Error(`${prose} is not read`);
  expect(doubleSign(prose, figure)).toBe(word);
});
