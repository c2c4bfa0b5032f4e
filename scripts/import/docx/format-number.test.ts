import { expect, test } from 'vitest';
import { formatNumber } from './format-number.ts';

test.each([
  [
    'chineseCounting',
    [1, 10, 11, 20, 21, 100, 105, 110],
    ['一', '十', '十一', '二十', '二十一', '一百', '一百零五', '一百一十'],
  ],
  ['chineseLegalSimplified', [1, 10, 12], ['壹', '壹拾', '壹拾贰']],
  ['decimalFullWidth', [12], ['１２']],
  ['upperRoman', [4, 9, 14], ['IV', 'IX', 'XIV']],
  ['lowerLetter', [1, 26, 27], ['a', 'z', 'aa']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', undefined]],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '甲']],
  ['ideographDigital', [20], ['二〇']],
  ['none', [1], ['']],
  ['hebrew1', [1], [undefined]],
])('%s counts as Word prints it', (format, values, printed) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(printed);
});
