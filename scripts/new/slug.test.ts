import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ID_PATTERN } from '../../src/schemas/id.ts';
import { slugOf } from './slug.ts';

describe('a slug says the title in pinyin', () => {
  test.each([
    ['商州区作风建设工作综述', 'shangzhou-qu-zuofeng-jianshe-gongzuo'],
    ['专项行动', 'zhuanxiang-xingdong'],
    ['重庆的银行行长', 'chongqing-de-yinhang-hangzhang'],
    ['#一号文件', 'yihao-wenjian'],
    ['题目: 副题', 'timu-futi'],
    ['2023年GDP增长5.6%', '2023-nian-gdp-zengzhang-5-6'],
    ['１２３号ＡＢＣ', '123-hao-abc'],
    ['Ten days of Œuvres & Straße', 'ten-days-of-oeuvres-strasse'],
    ["The office's 1,000 visits", 'the-offices-1000-visits'],
  ])('%s is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

test('a long title keeps its leading whole words', () => {
  const slug = slugOf('关于进一步加强和改进全区机关事业单位工作人员作风建设的若干意见');
  expect(slug.length).toBeLessThanOrEqual(40);
  expect(slug).toBe('guanyu-jinyibu-jiaqiang-he-gaijin-quanqu');
  expect(slugOf('x'.repeat(90))).toBe('x'.repeat(40));
});

test('what is taken gets a number, the next one a higher number', () => {
  const taken = new Set(['zongjie', 'zongjie-2']);
  expect(slugOf('总结', (slug) => taken.has(slug))).toBe('zongjie-3');
});

test.each([
  ['', 'untitled'],
  ['😀——！', 'untitled'],
  ['한국', 'untitled'],
  ['con', 'page-con'],
  ['NUL', 'page-nul'],
  ['COM1', 'page-com1'],
  ['README 第一', 'page-readme-diyi'],
  ['../../x', 'x'],
  ['.htaccess', 'htaccess'],
  ['C:\\Windows', 'c-windows'],
])('the hostile title %j becomes %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('any title at all gives a well-formed slug, twice the same', () => {
  const sign = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\u4e00-\u9fff、，：“”—0-9a-z ]{0,60}$/),
  );
  fc.assert(
    fc.property(sign, (title) => {
      const slug = slugOf(title);
      expect(slug).toMatch(ID_PATTERN);
      expect(slug.length).toBeLessThanOrEqual(45);
      expect(slugOf(title)).toBe(slug);
    }),
    { numRuns: 1500 },
  );
});
