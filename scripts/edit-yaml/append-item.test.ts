import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { appendItem } from './append-item.ts';

const ITEM = stringify({ id: 'c', label: '丙: 其三' });

/** What is added to `text`: everything else must stand in the result as it was. */
function check(text: string, path: (string | number)[], expected: string): void {
  expect(appendItem(text, path, ITEM)).toBe(expected);
}

describe('an item comes behind the last one in the form of its neighbours', () => {
  test('indented block list, comments and the next key stay', () => {
    check(
      'metrics:\n  # 第一项\n  - id: a # 甲\n    label: "甲"\n    # 甲的说明\n\n# 规则\ninvariants: [a <= b]\n',
      ['metrics'],
      'metrics:\n  # 第一项\n  - id: a # 甲\n    label: "甲"\n    # 甲的说明\n  - id: c\n    label: "丙: 其三"\n\n# 规则\ninvariants: [a <= b]\n',
    );
  });
  test('list at the first column, wide gap', () => {
    check(
      'metrics:\n-   id: a\nz: 1\n',
      ['metrics'],
      'metrics:\n-   id: a\n-   id: c\n    label: "丙: 其三"\nz: 1\n',
    );
  });
  test('blank lines between items', () => {
    check(
      'm:\n  - id: a\n\n  - id: b\n',
      ['m'],
      'm:\n  - id: a\n\n  - id: b\n\n  - id: c\n    label: "丙: 其三"\n',
    );
  });
  test('a comment at the list’s own column stays below', () => {
    check('m:\n  - id: a\n  # 完\n', ['m'], 'm:\n  - id: a\n  - id: c\n    label: "丙: 其三"\n  # 完\n');
  });
  test('CRLF and a byte order mark', () => {
    check(
      '\ufeffm:\r\n  - id: a\r\nz: 1\r\n',
      ['m'],
      '\ufeffm:\r\n  - id: a\r\n  - id: c\r\n    label: "丙: 其三"\r\nz: 1\r\n',
    );
  });
  test('no newline at the end', () => {
    check('m:\n  - id: a', ['m'], 'm:\n  - id: a\n  - id: c\n    label: "丙: 其三"');
  });
  test('a block of text as the last value, and texts over several lines', () => {
    check(
      'm:\n  - id: |\n      a\n      b\nz: 1\n',
      ['m'],
      'm:\n  - id: |\n      a\n      b\n  - id: c\n    label: "丙: 其三"\nz: 1\n',
    );
    check('m:\n  - "a\n    b"\n', ['m'], 'm:\n  - "a\n    b"\n  - id: c\n    label: "丙: 其三"\n');
  });
  test('a list inside a list', () => {
    check(
      'm:\n  - id: a\n    o:\n      - at: 1\n  - id: b\n',
      ['m', 0, 'o'],
      'm:\n  - id: a\n    o:\n      - at: 1\n      - id: c\n        label: "丙: 其三"\n  - id: b\n',
    );
  });
  test('hyphens in values, and items whose value stands on the next line', () => {
    check('m:\n  - a-b\n  - c - d\n', ['m'], 'm:\n  - a-b\n  - c - d\n  - id: c\n    label: "丙: 其三"\n');
    check('m:\n  -\n    id: a\n', ['m'], 'm:\n  -\n    id: a\n  - id: c\n    label: "丙: 其三"\n');
  });
  test('a document that is itself a list, with marks at both ends', () => {
    check('---\n- a\n...\n', [], '---\n- a\n- id: c\n  label: "丙: 其三"\n...\n');
  });
});

describe('a flow list', () => {
  const flow = '{ id: c, label: "丙: 其三" }';
  test.each([
    ['m: [a, b] # x\n', `m: [a, b, ${flow}] # x\n`],
    ['m: [a, b, ]\n', `m: [a, b, ${flow}, ]\n`],
    ['m: [\n  a,\n  b # 乙\n]\n', `m: [\n  a,\n  b, # 乙\n  ${flow}\n]\n`],
    ['m: [\n  a,\n  b, # 乙\n]\n', `m: [\n  a,\n  b, # 乙\n  ${flow},\n]\n`],
    ['{ x: 1, m: [] }\n', `{ x: 1, m: [${flow}] }\n`],
    ['{ x: 1 }\n', `{ x: 1, m: [${flow}] }\n`],
    ['m: [] # 暂无\n', `m: [${flow}] # 暂无\n`],
  ])('%j', (text, expected) => {
    check(text, ['m'], expected);
  });
});

describe('a list that is not there yet', () => {
  const block = '  - id: c\n    label: "丙: 其三"\n';
  test.each([
    ['m: []\nz: 1\n', `m:\n${block}z: 1\n`],
    ['m:\nz: 1\n', `m:\n${block}z: 1\n`],
    ['m: # 待补\nz: 1\n', `m: # 待补\n${block}z: 1\n`],
    ['m: null\nz: 1\n', `m:\n${block}z: 1\n`],
    ['z: 1 # 一\n# 完\n', `z: 1 # 一\nm:\n${block}# 完\n`],
    ['z: 1', `z: 1\nm:\n${block}`.trimEnd()],
    ['', `m:\n${block}`],
    ['# 空\n', `# 空\nm:\n${block}`],
    ['z:\n- 1\n', 'z:\n- 1\nm:\n- id: c\n  label: "丙: 其三"\n'],
  ])('%j', (text, expected) => {
    check(text, ['m'], expected);
  });
  test('in an item of another list', () => {
    check(
      'm:\n  - id: a\n  - id: b\n',
      ['m', 0, 'o'],
      'm:\n  - id: a\n    o:\n      - id: c\n        label: "丙: 其三"\n  - id: b\n',
    );
  });
});

describe('what cannot be added to is refused', () => {
  test.each([
    ['m: 1\n', ['m'], /no list at m/],
    ['m: {}\n', ['m'], /no list at m/],
    ['m: [a\n', ['m'], /no well-formed YAML/],
    ['z: 1\n', ['a', 'm'], /nothing that could hold/],
    ['- a\n', ['m'], /nothing that could hold/],
  ])('%j at %j', (text, path, reason) => {
    expect(() => appendItem(text, path, ITEM)).toThrow(reason);
  });
});

test('whatever the form of the YAML, one insertion is all that happens', () => {
  const word = fc.constantFrom('a', '甲 #1', 'b: c', '- d', '多\n行\n', '', '“引”', '8929');
  const items = fc.array(fc.dictionary(fc.constantFrom('id', 'label', 'note'), word, { minKeys: 1 }));
  const options = fc.record({
    indent: fc.constantFrom(2, 3, 4),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
    lineWidth: fc.constantFrom(0, 40),
  });
  fc.assert(
    fc.property(items, items, options, fc.boolean(), (m, rest, form, hasWindowsEnds) => {
      const plain = stringify({ first: { m, rest }, z: word }, form);
      const text = hasWindowsEnds ? plain.replaceAll('\n', '\r\n') : plain;
      const result = appendItem(text, ['first', 'm'], ITEM);
      expect(parse(result)).toMatchObject({ first: { m: [...m, { id: 'c', label: '丙: 其三' }], rest } });
      let same = 0;
      while (same < text.length && text[same] === result[same]) same += 1;
      // The two signs of an empty list give way to its first item.
      const kept = m.length === 0 ? text.slice(same).replace(/^.*?\]/, '') : text.slice(same);
      expect(result.endsWith(kept)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
