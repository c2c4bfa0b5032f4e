import { expect, it } from 'vitest';
import { createDraw } from '../../scripts/bench/random.ts';
import { findPages } from '../../src/search/find-pages.ts';
import { drawArticles } from './draw-articles.ts';
import { drawPhrases, listMissed } from './recall.ts';
import { articleOf, indexOver, searchFolder } from './site-of-texts.ts';

/** Other texts and phrases in every run; the seed of a run that failed draws the same again. */
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const PHRASES = 500;

const draw = createDraw(SEED);
const articles = drawArticles(250, draw);
const files = searchFolder(articles);
const read = articles.map(({ path, title, read: text }) => ({ path, title, lines: text().split('\n') }));

it(`every title, and ${PHRASES} phrases from anywhere in the texts, find their page (SEED=${SEED})`, async () => {
  const index = indexOver(files);
  const titles = read.map(({ path, title }) => ({ words: title.replace(/\s+/g, ''), path }));
  expect(await listMissed(index, titles)).toEqual([]);
  expect(await listMissed(index, drawPhrases(read, PHRASES, draw))).toEqual([]);
});

it('a phrase finds every page that holds it and no other, the newest first', async () => {
  const words = '工作';
  // 工㎡作 holds letters between the two, 工）作 nothing.
  const bare = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}%‰\n]/gu, '');
  const holding = read.filter(({ title, lines }) => bare([title, ...lines].join('\n')).includes(words));
  const search = await findPages(indexOver(files), { words, column: '', campaign: '', year: '' });
  const found = (await search?.next(1000)) ?? [];
  expect(found.map(({ page }) => page.path).sort()).toEqual(holding.map(({ path }) => path).sort());
  const days = found.filter(({ title }) => !title.some(({ marked }) => marked)).map(({ page }) => page.day);
  expect(days).toEqual(days.toSorted().reverse());
});

const OWN = [
  articleOf(
    '2023/a',
    '2023-01-11',
    '从抓早动快到闭环见效',
    '问题整改192个，总投资134.7亿元，整改率97.6%。\n说好的：营商环境 要好',
  ),
  articleOf('2022/b', '2022-01-11', '整改要见效', '乾净的後院，發展與環境。'),
  articleOf('2021/c', '2021-01-11', '旧闻', '整改1347亿元。督查之后再整改。整改督查一起抓。'),
];

it.each([
  ['１３４．７億', ['2023/a']],
  ['134.7 亿元', ['2023/a']],
  ['97.6%', ['2023/a']],
  ['干净的后院', ['2022/b']],
  ['发展与环境', ['2022/b']],
  ['營商環境要好', ['2023/a']],
  // In the title before all, then the newest.
  ['整改', ['2022/b', '2023/a', '2021/c']],
  ['整改 督查', ['2021/c']],
  ['闭', ['2023/a']],
  ['没有的', []],
])('%s finds %j', async (words, paths) => {
  const search = await findPages(indexOver(searchFolder(OWN)), { words, column: '', campaign: '', year: '' });
  const found = (await search?.next(10)) ?? [];
  expect(found.map(({ page }) => page.path)).toEqual(paths.map((id) => `articles/${id}.html`));
});

it('narrows by column and year, and knows nothing of filters that the site has not', async () => {
  const index = indexOver(searchFolder(OWN));
  const count = async (filter: object): Promise<number> => {
    const query = { words: '整改', column: '', campaign: '', year: '', ...filter };
    return (await (await findPages(index, query))?.next(10))?.length ?? -1;
  };
  expect(await count({ year: '2022' })).toBe(1);
  expect(await count({ column: 'news' })).toBe(3);
  expect(await count({ column: '2021', year: '2021' })).toBe(1);
  expect(await count({ column: 'nothing' })).toBe(0);
  expect(await count({ campaign: 'nothing' })).toBe(0);
});

it('has nothing to look for where the query holds marks alone', async () => {
  expect(
    await findPages(indexOver(files), { words: '！？ 。', column: '', campaign: '', year: '' }),
  ).toBeUndefined();
});
