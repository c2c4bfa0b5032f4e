import { expect, it } from 'vitest';
import { createDraw } from '../../scripts/bench/random.ts';
import { findPages } from '../../src/search/find-pages.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import type { SearchPage } from '../../src/search/search-page.ts';
import { drawArticles } from './draw-articles.ts';
import { articleOf, indexOver, searchFolder, type SearchFolder } from './site-of-texts.ts';

const draw = createDraw(5);
const articles = drawArticles(417, draw);

/** Paths of what is added, changed or removed. */
function changes(before: SearchFolder, after: SearchFolder): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    return !old || !now || Buffer.compare(old, now) !== 0;
  });
}

const before = searchFolder(articles);
const extra = (number: number): SearchPage =>
  articleOf(`2025/new${number}`, '2025-12-31', `新闻${number}`, `今天的第${number}条新闻，说的是别的事。`);

it('publishing an article changes the catalogue, one part of the index and one file of texts', () => {
  expect(changes(before, searchFolder([...articles, extra(1)])).sort()).toEqual([
    'search/catalogue.json',
    'search/newest/0.bin',
    expect.stringMatching(/^search\/text\/2025-12\.\d+\.json$/),
  ]);
});

it('sixteen articles later, the index of older years is as it was', () => {
  const later = searchFolder([...articles, ...Array.from({ length: 16 }, (_, number) => extra(number))]);
  const parts = changes(before, later).filter((path) => path.endsWith('.bin'));
  expect(parts.filter((path) => !/^search\/(?:before|newest)\//.test(path))).toEqual([]);
});

it('a word changed in an old article changes only the parts that hold its grams', () => {
  const [old, ...others] = articles;
  if (!old) throw new Error('There are no articles.');
  const body = `${old.read()}葫芦`;
  const edited = { ...old, source: body, read: () => body };
  const changed = changes(before, searchFolder([edited, ...others]));
  expect(changed.length).toBeGreaterThan(1);
  expect(changed.length).toBeLessThanOrEqual(6);
});

it('files of two publications are never read as one: all are fetched anew', async () => {
  const after = searchFolder(articles.slice(1));
  const mixed = new Map([
    ...after,
    ['search/catalogue.json', before.get('search/catalogue.json') ?? new Uint8Array()],
  ]);
  const asked: boolean[] = [];
  const index = new SearchIndex((path, anew) => {
    asked.push(anew);
    return Promise.resolve(((anew ? after : mixed).get(path) ?? new Uint8Array()).slice().buffer);
  });
  const query = { words: '工', column: '', campaign: '', year: '' };
  const hits = await index.steadily(async () => (await findPages(index, query))?.next(5));
  expect(hits?.length).toBe(5);
  expect(new Set(asked)).toEqual(new Set([false, true]));
});

it('a part that is cut off is an error, not an empty result', async () => {
  const cut = new Map(
    [...before].map(([path, bytes]) => [path, path.endsWith('.bin') ? bytes.slice(0, 9) : bytes]),
  );
  const query = { words: '工作', column: '', campaign: '', year: '' };
  await expect(findPages(indexOver(cut), query)).rejects.toThrow(/cut off/);
});
