import { expect, test } from 'vitest';
import { articlePicture, cardMonths } from './article-card.ts';
import type { Card } from './card.ts';
import { listCards } from './list-cards.ts';
import { testArticle, testSite } from './test-site.ts';

const month = (name: string, count: number) => ({ month: name, articles: Array.from({ length: count }) });

test('the newest month has cards, and before it whole months until these hold two hundred', () => {
  const months = [month('2024-05', 3), month('2024-04', 150), month('2024-03', 60), month('2024-02', 9)];
  expect([...cardMonths(months)]).toEqual(['2024-05', '2024-04', '2024-03']);
});

test('another article in the newest month takes the card of no other', () => {
  const months = [month('2024-04', 199), month('2024-03', 1), month('2024-02', 200), month('2024-01', 50)];
  const before = cardMonths(months);
  expect(cardMonths([month('2024-04', 200), ...months.slice(1)])).toEqual(before);
});

test('a month of more than a thousand articles has no cards', () => {
  expect(cardMonths([month('2024-05', 1001)])).toEqual(new Set());
  expect([...cardMonths([month('2024-05', 1), month('2024-04', 1001), month('2024-03', 5)])]).toEqual([
    '2024-05',
  ]);
});

const days = ['2024-05-03', '2024-05-02', '2024-04-09'];
const articles = days.map((day, index) => testArticle(`2024/a${index}`, day));

/** Cards by name, each as text. */
const cardsOf = (list: typeof articles): Map<string, string> =>
  new Map(listCards(testSite(list)).map((card: Card) => [card.name, JSON.stringify(card)]));

test('another title changes the card of its own article alone', () => {
  const [first, ...others] = articles;
  if (!first) throw new Error('There is no article.');
  const before = cardsOf(articles);
  const after = cardsOf([{ ...first, front: { ...first.front, title: '另一个标题' } }, ...others]);
  const changed = [...after].filter(([name, card]) => before.get(name) !== card).map(([name]) => name);
  expect(changed).toEqual(['articles/2024/a0']);
  expect([...after.keys()]).toEqual([...before.keys()]);
});

test('another title gives the picture another address and leaves the file where it is', () => {
  const [first] = articles;
  if (!first) throw new Error('There is no article.');
  const addressOf = (title: string): string | undefined => {
    const record = { ...first, front: { ...first.front, title } };
    return articlePicture(record, testSite([record]))?.path;
  };
  const [before = '', after = ''] = [addressOf('甲'), addressOf('乙')];
  expect(before).toMatch(/^\/zt\/cards\/articles\/2024\/a0\.png\?v=[\w-]{8}$/);
  expect(after).not.toBe(before);
  expect(after.split('?')[0]).toBe(before.split('?')[0]);
});

test('an article with a cover has no card, and without its cover shows that of its column', () => {
  const covered = testArticle('2024/c', '2024-05-01', { cover: { src: 'a.jpg', alt: '图' } });
  const site = testSite([covered]);
  expect(listCards(site).map(({ name }) => name)).not.toContain('articles/2024/c');
  expect(articlePicture(covered, site)?.path).toBe('/zt/cards/columns/leaf.png');
});
