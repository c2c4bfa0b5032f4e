import { describe, expect, it } from 'vitest';
import { scanMdx } from './scan-mdx.ts';

const found = (body: string) =>
  scanMdx(body).map(({ line, column, kind, text }) => `${line}:${column} ${kind} ${text}`);

describe('scanMdx', () => {
  it.each([
    ['import x from "x"', ['1:1 import import x from "x"']],
    [
      '一\n\nimport x from "x"\nexport const y = 1',
      ['3:1 import import x from "x"', '4:1 export export const y = 1'],
    ],
    ['export default () => 1', ['1:1 export export default () => 1']],
    ['export { x } from "y"', ['1:1 export export { x } from "y"']],
    ['import "node:fs"', ['1:1 import import "node:fs"']],
    ['一{1 + 1}二', ['1:2 expression {1 + 1}']],
    ['{process.exit()}', ['1:1 expression {process.exit()}']],
    ['- 甲\n- {x}', ['2:3 expression {x}']],
    ['> {x}', ['1:3 expression {x}']],
    ['| 甲 |\n|---|\n| {x} |', ['3:3 expression {x}']],
    ['## 题{x}', ['1:5 expression {x}']],
    ['[{x}](./y.md)', ['1:2 expression {x}']],
    ['**{x}**', ['1:3 expression {x}']],
    ['注[^1]\n\n[^1]: {x}', ['3:7 expression {x}']],
    ['    {x}', ['1:5 expression {x}']],
    ['{/* 注 */}', ['1:1 expression {/* 注 */}']],
    ['<Note>\n\n{x}\n\n</Note>', ['3:1 expression {x}']],
    ['<Note>{x}</Note>', ['1:7 expression {x}']],
    ['<Note title={x}>一</Note>', ['1:1 attribute-expression title']],
    ['<Note title={`x`} />', ['1:1 attribute-expression title']],
    ['<Note {...x}>一</Note>', ['1:1 attribute-expression {...x}']],
    ['<Note onclick="x">一</Note>', ['1:1 unknown-attribute onclick']],
    ['<Note title>一</Note>', ['1:1 unknown-attribute title']],
    ['<Note set:html="x">一</Note>', ['1:1 unknown-attribute set:html']],
    ['<script>一</script>', ['1:1 unknown-component script']],
    ['<a href="javascript:x">一</a>', ['1:1 unknown-component a']],
    ['<Fragment set:html="x" />', ['1:1 unknown-component Fragment']],
    ['<Note.Inner />', ['1:1 unknown-component Note.Inner']],
    ['<>一</>', ['1:1 unknown-component ']],
    ['<Chart data={x} />', ['1:1 unknown-component Chart', '1:1 attribute-expression data']],
    [
      '<Note><Note><b onclick={x}>一</b></Note></Note>',
      ['1:13 unknown-component b', '1:13 attribute-expression onclick'],
    ],
    ['比例<5%', ['1:3 stray-less-than <5%']],
    ['<https://a.cn>', ['1:1 stray-less-than <https://a.cn>']],
    ['<!-- 注 -->', ['1:1 stray-less-than <!-- 注 -->']],
    ['一</Note>', ['1:2 stray-less-than </Note>']],
    ['<Note>一', ['1:1 stray-less-than <Note>一']],
    ['一{没有完', ['1:2 expression {没有完']],
    ['\ufeff比例<5%', ['1:3 stray-less-than <5%']],
    ['一\r\n\r\n二{x}', ['3:2 expression {x}']],
  ])('refuses %j', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it('finds all of them at once, in order, though MDX itself stops at the first', () => {
    expect(found('比例<5%，{x}\n\n<script/>\n\n又<6，<Note title={y}/>\n\nimport a from "a"\n')).toEqual([
      '1:3 stray-less-than <5%，{x}',
      '1:7 expression {x}',
      '3:1 unknown-component script',
      '5:2 stray-less-than <6，<Note title={y}/>',
      '5:5 attribute-expression title',
      '7:1 import import a from "a"',
    ]);
  });

  it.each([
    '<Note title="编者按">\n\n**“作风之星”**评选\n\n</Note>',
    '<PullQuote by="张三">话</PullQuote>',
    '<Timeline>\n\n- 1月：部署\n- 2月：督办\n\n</Timeline>',
    '`<5` 与 `{x}`',
    '```\nimport x\n{x} <5\n```',
    '~~~\n{x}\n~~~',
    '比例\\<5%，\\{x}',
    'importance 与 exporting',
    '比例＜5%，｛x｝，5 > 3',
    '查找问题[192个](metric:a)，比例5:1,9:30开会',
  ])('lets pass %j', (body) => {
    expect(found(body)).toEqual([]);
  });

  it('answers in time whatever it is given', () => {
    expect(scanMdx('<'.repeat(50_000)).length).toBeGreaterThan(0);
    expect(scanMdx('一{<'.repeat(5_000)).length).toBeGreaterThan(0);
  });
});
