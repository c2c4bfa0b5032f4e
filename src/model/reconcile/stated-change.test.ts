import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeStatedChange } from './judge-stated-change.ts';
import { findStatedChanges } from './stated-change.ts';

/** What is wrong in a sentence: the words, and what was worked out of the values. */
const faults = (prose: string): string[] =>
  findStatedChanges(prose).flatMap((stated) => {
    const fault = judgeStatedChange(stated);
    const words = prose.slice(stated.from, stated.to);
    if (!fault) return [];
    return [fault.kind === 'trend' ? words : `${words} ${String(Number(fault.worked.value.toPrecision(3)))}`];
  });

test.each([
  '入学率由92.5%提高到95.2%，提高2.7个百分点。',
  '入学率由92.5%提高到95.2%，提高了2.7个百分点。',
  '存款余额由年初的20亿元增加到25亿元，比年初增加5亿元。',
  '存款余额由年初的20.4亿元增加到25.1亿元，增加4.7亿元、增长23%。',
  '年末存款余额25亿元，比年初的20亿元增加5亿元。',
  '在册车辆由12万辆减至9万辆，减少3万辆。',
  '办件时间从15个工作日压缩到5个工作日，缩短10个工作日。',
  '降幅由5.1%收窄到3.2%，收窄1.9个百分点。',
  '大棚由20个发展到50个，增长1.5倍。',
  '产值由10亿元提高到40亿元，翻两番。',
  '产量由2.4万吨提高到2.5万吨，提高4%。',
  '气温由-5℃上升到3℃，上升8℃。',
  // What speaks of something else is not held against the two values.
  '产值由20亿元增加到25亿元，年均增长5.7%。',
  '产值由年初的20亿元增加到25亿元，同比增长30%。',
  '产值由20亿元增加到25亿元，比上年增长30%。',
  '全区排名由15位上升到8位，上升7位。',
  '由20%提高到25亿元，提高3%。',
  '由2019年的20个增加到2023年的25个。',
  '由20个、30个增加到25个、28个。',
  '从20—30个增加到25个。',
])('%s is all right', (prose) => {
  expect(faults(prose)).toEqual([]);
});

test.each([
  ['入学率由92.5%提高到95.2%，提高3.7个百分点。', ['提高3.7个百分点 2.7']],
  ['入学率由92.5%下降到95.2%，下降2.7个百分点。', ['下降', '下降2.7个百分点']],
  ['入学率由92.5%提高到95.2%，下降2.7个百分点。', ['下降2.7个百分点']],
  ['存款余额由年初的20亿元增加到25亿元，比年初增加7亿元。', ['增加7亿元 500000000']],
  ['存款余额120.5亿元，比年初的108.5亿元增加12亿元，增长21.1%。', ['增长21.1% 11.1']],
  ['年末存款余额25.3亿元，比年初的20.2亿元增加6.1亿元。', ['增加6.1亿元 510000000']],
  ['办件时间从15个工作日压缩到5个工作日，缩短8个工作日。', ['缩短8个工作日 -10']],
  ['降幅由5.1%收窄到3.2%，收窄0.9个百分点。', ['收窄0.9个百分点 -1.9']],
  ['床位由200张增加到250张，增长35%。', ['增长35% 25']],
  ['存款由20.4亿元增加到25.1亿元，增加4.7亿元、增长33%。', ['增长33% 23']],
  ['大棚由20个增加到50个，增长2.5倍。', ['增长2.5倍 1.5']],
  ['在册车辆由9万辆减少到12万辆。', ['减少']],
  ['入学率从95.2%降至97.1%。', ['降']],
])('%s contradicts itself', (prose, expected) => {
  expect(faults(prose)).toEqual(expected);
});

test('money that grew by so many per cent may have grown at constant prices', () => {
  const [, stated] = findStatedChanges('产值由20.4亿元增加到25.1亿元，增长15%。');
  expect(stated && judgeStatedChange(stated)).toMatchObject({ kind: 'change', isPriced: true });
  const [, people] = findStatedChanges('游客由204万人次增加到251万人次，增长15%。');
  expect(people && judgeStatedChange(people)).toMatchObject({ kind: 'change', isPriced: false });
});

test('values and changes that are only rounded never contradict each other, and swapped verbs always do', () => {
  const share = fc.double({ min: 1, max: 99, noNaN: true });
  const digits = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(share, share, digits, digits, digits, (a, b, one, two, three) => {
      const [verb, other] = b >= a ? ['提高', '下降'] : ['下降', '提高'];
      const size = Math.abs(b - a).toFixed(three);
      const say = (word: string): string =>
        `参保率由${a.toFixed(one)}%${word}到${b.toFixed(two)}%，${word}${size}个百分点。`;
      expect(faults(say(verb))).toEqual([]);
      fc.pre(Math.abs(b - a) > 1);
      expect(faults(say(other))).toHaveLength(2);
    }),
    { numRuns: 300 },
  );
});
