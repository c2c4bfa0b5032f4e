import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, overlay } from './overlay.ts';

const ARTICLE = 'articles/2023/market.md';
const PASSED = '检查通过：2 篇稿件，没有问题。\n';

/** Every text file of the base content. */
const TEXTS = [
  'site.yaml',
  'columns/news.yaml',
  'columns/township.yaml',
  'campaigns/zuofeng/campaign.yaml',
  'campaigns/zuofeng/metrics/supervision.yaml',
  'campaigns/zuofeng/documents/plan.md',
  'articles/2023/roundup.md',
  ARTICLE,
];

/** Checks the base content after a change; `files` are the texts to change. */
async function checkChanged(
  change: (text: string) => string,
  files = TEXTS,
): Promise<{ code: number; printed: string }> {
  const { dir, content, remove } = overlay();
  for (const file of files) {
    const path = join(content, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  const result = await check(dir);
  remove();
  return result;
}

/** The report for a text that has one slip, written in the way that `change` gives. */
async function checkSlip(change: (text: string) => string): Promise<string> {
  const slip = (text: string): string =>
    text.replace('column: township', 'column: townships').replace('划线](https:', '划线](htps:');
  const { printed } = await checkChanged((text) => change(slip(text)), [ARTICLE]);
  return printed;
}

const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;

test('a content with nothing wrong passes', async () => {
  expect(await checkChanged((text) => text)).toEqual({ code: 0, printed: PASSED });
});

test.each([
  ['a byte-order mark', (text: string) => `\ufeff${text}`],
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['the line ends of an old Macintosh', (text: string) => text.replaceAll('\n', '\r')],
  ['a mark and Windows line ends', windows],
  ['no line end at the end', (text: string) => text.trimEnd()],
])('files with %s pass', async (_, change) => {
  expect(await checkChanged(change)).toEqual({ code: 0, printed: PASSED });
});

test('a slip is reported at the same line and column, whatever mark and line ends the file has', async () => {
  const plain = await checkSlip((text) => text);
  expect(plain).toContain(`content/${ARTICLE}:6:9 `);
  expect(plain).toContain(`content/${ARTICLE}:10:11 `);
  expect(await checkSlip(windows)).toBe(plain);
  expect(await checkSlip((text) => text.replaceAll('\n', '\r'))).toBe(plain);
});

test.each([
  ['paragraphs indented with full-width spaces', '　　市场出入口拓宽，摊位'],
  ['a number that looks like a list of YAML', '比例5:1,9:30开会，10～20个，摊位'],
  ['angle brackets that are no HTML', '合格率>95%，比例<5%，摊位'],
  ['code that shows a script', '写作 `<script>alert(1)</script>`，摊位'],
  ['HTML that is let through', '<b>市场</b>的H<sub>2</sub>O<br>摊位'],
  ['a comment for editors', '<!-- 待核实 -->摊位'],
  ['a bare address before Chinese marks', '网址http://www.example.gov.cn。摊位'],
  [
    'a footnote',
    '市场[^1]出入口拓宽，摊位\n\n[^1]: 数据[192个](metric:zuofeng/problems-found?at=2022-12-31)。\n\n摊位',
  ],
  ['a link by reference', '市场[出入口][1]，摊位\n\n[1]: ./roundup.md\n\n摊位'],
  ['a link to a heading of another article', '见[督查](./roundup.md#强化监督)，摊位'],
  [
    'links to a mailbox, a telephone, a column and a document',
    '[信](mailto:a@example.gov.cn)[电](tel:12345)[栏](column:news)[方案](document:zuofeng/plan)，摊位',
  ],
  ['a link to an attachment', '[全文](/campaigns/zuofeng/documents/实施方案.txt)，摊位'],
  ['links to month pages', '[一月](/archive/2023-01.html)[一月](/columns/news/2023-01.html)，摊位'],
  ['brackets that are no link', '【本报讯】（记者：王敏）[注]（见下文）[1]（1/3），摊位'],
  ['a rare character before a link', '𠮷市场，摊位'],
])('an article with %s passes', async (_, text) => {
  const result = await checkChanged((article) => article.replace('市场出入口拓宽，摊位', text), [ARTICLE]);
  expect(result).toEqual({ code: 0, printed: PASSED });
});

test('full-width spaces around a value mean nothing', async () => {
  const result = await checkChanged(
    (text) => text.replace('column: township', 'column: township　'),
    [ARTICLE],
  );
  expect(result).toEqual({ code: 0, printed: PASSED });
});

test('a column counts characters, so that a rare one before a slip counts once', async () => {
  const { printed } = await checkChanged(
    (text) => text.replace('市场出入口', '𠮷场出入口').replace('https:', 'htps:'),
    [ARTICLE],
  );
  expect(printed).toContain(`content/${ARTICLE}:10:11 `);
});

test('what systems and people leave behind is passed over', async () => {
  const { dir, content, remove } = overlay();
  for (const name of [
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    '~$market.docx',
    'README.md',
    'README.zh-CN.md',
  ]) {
    writeFileSync(join(content, 'articles/2023', name), 'x');
  }
  mkdirSync(join(content, '.git'));
  writeFileSync(join(content, '.git/config.yaml'), 'x: [');
  const result = await check(dir);
  remove();
  expect(result).toEqual({ code: 0, printed: PASSED });
});

test('a symbolic link to a file inside the content folder is followed', async () => {
  const { dir, content, remove } = overlay();
  renameSync(join(content, 'articles/2023/hall.svg'), join(content, 'campaigns/hall.svg'));
  symlinkSync('../../campaigns/hall.svg', join(content, 'articles/2023/hall.svg'));
  const result = await check(dir);
  remove();
  expect(result).toEqual({ code: 0, printed: PASSED });
});

test('an article of the future is named with its moment, and is no error', async () => {
  const { dir, content, remove } = overlay();
  const path = join(content, ARTICLE);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('published: 2023-01-09', 'published: 2023-12-01T09:30Z'),
  );
  writeFileSync(
    join(content, 'articles/2023/roundup.md'),
    readFileSync(join(content, 'articles/2023/roundup.md'), 'utf8')
      .replace('[菜市场](./market.md)', '菜市场')
      .replace('related: [2023/market]\n', ''),
  );
  const later = await check(dir);
  remove();
  expect(later.code).toBe(0);
  expect(later.printed).toBe(
    [
      `content/${ARTICLE}:3:12 说明 《菜市场整治一新》到 2023-12-01 17:30 才公开。 [held-back]`,
      '  原文：published: 2023-12-01T09:30Z',
      '  改法：到时重新生成网站；如果要马上公开，请改 published。',
      '',
      '1 条说明。',
      '',
    ].join('\n'),
  );
});

test('on a government site what its tags lack is a warning, as is a picture without words on any', async () => {
  const { dir, content, remove } = overlay();
  const add = (file: string, change: (text: string) => string): void => {
    writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));
  };
  add(
    'site.yaml',
    (text) =>
      `${text}government:\n  name: 山阳县人民政府\n  domain: www.example.gov.cn\n  code: '6110000001'\n`,
  );
  add('articles/2023/roundup.md', (text) => text.replace('![会场]', '![]'));
  const { code, printed } = await check(dir);
  remove();
  expect(code).toBe(0);
  expect(printed).toContain(
    `content/${ARTICLE}:3:12 提醒 政府网站的发布时间应当写到几时几分，这里只有日期 2023-01-09。`,
  );
  expect(printed).toContain('content/articles/2023/roundup.md:20:42 提醒 图片没有文字说明');
  // Two columns without a type, an article without a name, a footer without its four items: these stop nothing either.
  expect(printed).toContain('content/site.yaml:1:1 提醒 政府网站的页脚缺少主办单位');
  expect(printed.match(/\[government-column\]/g)).toHaveLength(2);
  expect(printed.endsWith('6 个提醒。\n')).toBe(true);
});

test('a year that stands alone may be written without quotes', async () => {
  const { printed } = await checkChanged(
    (text) => text.replace(/from: .*/, 'from: 2022'),
    ['campaigns/zuofeng/campaign.yaml'],
  );
  expect(printed).toBe(PASSED);
});
