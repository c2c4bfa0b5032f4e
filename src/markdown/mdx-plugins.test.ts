import { mdxToJs, type MdxToJsResult } from 'satteri';
import { expect, it } from 'vitest';
import { mdxMarkdown } from './mdx-plugins.ts';
import { testContext } from './test-context.ts';

function compile(body: string): string {
  return (
    mdxToJs(
      body,
      mdxMarkdown(testContext.words, () => testContext),
    ) as MdxToJsResult
  ).code;
}

it('gives an .mdx article the figures, emphasis and headings of a Markdown one', () => {
  const code = compile(
    '## **“作风”**星\n\n<Note title="注">\n\n**“作风之星”**评选[192个](metric:a)，8929万元\n\n</Note>',
  );
  expect(code).toContain('id: "s-作风-星"');
  expect(code).toContain('_jsx(_components.strong, { children: "“作风之星”" })');
  expect(code).toContain('href: "/base/metrics.html#a"');
  expect(code).toMatch(/className: "n",\s*children: "8929万元"/);
});

it('leaves no dead address behind', () => {
  const code = compile('[一](javascript:x)、[二](chart:x)、![图](https://evil.cn/x.png)');
  expect(code).not.toMatch(/javascript|chart:|evil/);
  expect(code.replace(/\s+/g, '')).toContain('"一","、","二","、","图"');
});

it.each(['import x from "x"', '{process.exit()}', '<Note title={x} />', '比例<5%', '<script>一</script>'])(
  'stops at %j with its place, should the check have been passed by',
  (body) => {
    expect(() => compile(body)).toThrow(/:1:\d+: /);
  },
);
