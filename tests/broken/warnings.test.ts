import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, overlay } from './overlay.ts';

const ARTICLE = 'articles/2023/market.md';

/** Checks the base content with another article, or with another text in it. */
async function checkArticle(change: (article: string) => string): Promise<{ code: number; printed: string }> {
  const { dir, content, remove } = overlay();
  const path = join(content, ARTICLE);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  const result = await check(dir);
  remove();
  return result;
}

test.each([
  ['a paragraph right above ---', '第一段\n---\n\n第二段', '10:1', '会变成小标题'],
  ['front matter in the text', '---\ntitle: 甲\n---\n\n第二段', '11:1', '又有一份稿件信息'],
  ['a paragraph after four blanks', '第一段\n\n    第二段', '12:1', '会显示成程序代码'],
  ['a heading without its blank', '##小标题\n\n第二段', '10:1', '像是小标题'],
  ['a heading with full-width signs', '＃＃ 小标题', '10:1', '像是小标题'],
  ['blanks inside the asterisks', '甲** 粗 **乙', '10:2', '** 没有成对'],
  ['a footnote without text', '第一段[^1]。', '10:4', '脚注没有注文'],
  ['a table without its second row', '| 甲 | 乙 |\n| 1 | 2 |', '10:1', '像是表格'],
  ['points without empty lines', '1、第一条\n2、第二条', '10:1', '会连成一段'],
  ['a link in Chinese brackets', '【看】(https://www.example.gov.cn/)', '10:1', '像是一个链接'],
])('%s is a warning at its place', async (_, body, place, words) => {
  const { code, printed } = await checkArticle((article) => article.replace(/市场出入口.*\n/, `${body}\n`));
  expect(code).toBe(0);
  expect(printed).toMatch(/\n1 个提醒。\n$/);
  expect(printed).toContain(`${ARTICLE}:${place} 提醒 `);
  expect(printed).toContain(words);
});

test.each([
  ['text after a #', 'title: 菜市场 #整治', '2:12', "'菜市场 #整治'"],
  ['a full-width comma in a list', 'title: 菜市场\ntags: [就业，作风]', '3:8', '就业, 作风'],
])('%s in front matter is a warning at its place', async (_, line, place, proposal) => {
  const { code, printed } = await checkArticle((article) => article.replace(/title: .*/, line));
  expect(code).toBe(0);
  expect(printed).toContain(`${ARTICLE}:${place} 提醒 `);
  expect(printed).toContain(`${proposal}。\n`);
});

test.each([
  ['an article that recommends itself', 'related: [2023/market]', '8:11', '这篇稿件自己'],
  ['an old address with the path of the site', 'aliases: [/zt/zuofeng/old.html]', '8:11', '改成 /old.html。'],
  ['an update that is still to come', 'updated: 2023-03-01', '8:10', '还没有到'],
])('%s is a warning at its place', async (_, line, place, words) => {
  const { code, printed } = await checkArticle((article) => article.replace('also: [news]', `$&\n${line}`));
  expect(code).toBe(0);
  expect(printed).toContain(`${ARTICLE}:${place} 提醒 `);
  expect(printed).toContain(words);
});

test('a copy that an editor left behind is a warning', async () => {
  const { dir, content, remove } = overlay();
  writeFileSync(join(content, `${ARTICLE}.bak`), 'x');
  const { code, printed } = await check(dir);
  remove();
  expect(code).toBe(0);
  expect(printed).toContain(`${ARTICLE}.bak:1:1 提醒 `);
});

test('of many articles that are held back, five are named and the others counted', async () => {
  const { dir, content, remove } = overlay();
  const article = readFileSync(join(content, ARTICLE), 'utf8').replace(/published: .*/, '$&\ndraft: true');
  for (let count = 1; count <= 8; count += 1) {
    writeFileSync(join(content, `articles/2023/later-${String(count)}.md`), article);
  }
  const { code, printed } = await check(dir);
  remove();
  expect(code).toBe(0);
  expect(printed.match(/是草稿，暂不公开/g)).toHaveLength(5);
  expect(printed).toContain('另有 3 篇稿件');
});

test.each([
  ['points indented with full-width spaces', '　　1、第一条\n　　2、第二条'],
  ['a rule with empty lines around', '第一段\n\n---\n\n第二段'],
  ['a subject between two signs', '#作风建设# 第一段'],
  ['code between fences', '```\n##小标题\n** 粗 **\n```'],
  ['asterisks that are meant', '5\\*\\*3'],
  ['a comment for editors in YAML', '第一段'],
])('%s is nothing to say a word about', async (_, body) => {
  const { printed } = await checkArticle((article) =>
    article.replace(/市场出入口.*\n/, `${body}\n`).replace(/^column: .*/m, '$& # 乡镇栏目'),
  );
  expect(printed).toBe('检查通过：2 篇稿件，没有问题。\n');
});
