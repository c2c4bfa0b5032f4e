import { expect, test } from 'vitest';
import { confusableWords } from './confusable-words.ts';
import { CONFUSABLE_PATTERNS, CONFUSABLE_WORDS } from './prose/confusable-words.ts';
import { findIn, mendBy } from './prose/test-rule.ts';

const words = CONFUSABLE_WORDS.flatMap(({ words: pairs }) => Object.entries(pairs));

test.each(words)('%s is written %s', (wrong, right) => {
  expect(mendBy(confusableWords, `全县${wrong}，`)).toBe(`全县${right}，`);
  expect(findIn(confusableWords, `全县${right}，`)).toEqual([]);
});

test('no word stands in the list twice, and every reason is a part of a sentence', () => {
  const wrong = words.map(([word]) => word);
  expect(new Set(wrong).size).toBe(wrong.length);
  for (const { reason } of [...CONFUSABLE_WORDS, ...CONFUSABLE_PATTERNS])
    expect(reason).not.toMatch(/[。，]$/);
});

test.each([
  ['截止2023年底，完成三项', '截至2023年底，完成三项'],
  ['截止到目前，完成三项', '截至目前，完成三项'],
  ['完成三项。截止今年5月，', '完成三项。截至今年5月，'],
  ['既使困难再大，干部们不退', '即使困难再大，干部们不退'],
  ['既将完工', '即将完工'],
  ['全面复盖', '全面覆盖'],
  ['向乡镇反应了问题', '向乡镇反映了问题'],
  ['必需坚持', '必须坚持'],
  ['生活必须品', '生活必需品'],
  ['大桥顺利合拢', '大桥顺利合龙'],
  ['好象一家人', '好像一家人'],
  ['在此其间', '在此期间'],
])('%s → %s', (wrong, right) => {
  expect(mendBy(confusableWords, wrong)).toBe(right);
});

test.each([
  '报名截止2023年5月1日',
  '截止时间为5月1日',
  '截至2023年底',
  '既使群众受益，又使环境改善',
  '既将产业做大，也将链条拉长',
  '反复盖章',
  '重复盖楼',
  '不良反应问题',
  '群众反应强烈',
  '生活必需品',
  '必需的物资',
  '双手合拢',
  '好象牙',
  '蚊帐和帐篷',
  '年度部份额',
  '完成份额',
  '公民的权利',
  '行使权力',
  '拨款',
  '以经济建设为中心',
  '知己经历',
  '部属高校',
])('%s is right', (text) => {
  expect(findIn(confusableWords, text)).toEqual([]);
});
