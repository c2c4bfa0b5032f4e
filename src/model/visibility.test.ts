import { expect, test } from 'vitest';
import { findHeldBack, isVisible, publishableDocument, visibleFrom } from './visibility.ts';

const zone = 'Asia/Shanghai';
const late = new Date('2030-01-01T00:00:00Z');

test('an article appears at the first instant of its day in the site’s zone', () => {
  const article = { published: '2023-01-11', draft: false };
  expect(isVisible(article, new Date('2023-01-10T15:59:59Z'), zone)).toBe(false);
  expect(isVisible(article, new Date('2023-01-10T16:00:00Z'), zone)).toBe(true);
});

test('a draft is never seen', () => {
  expect(isVisible({ published: '2020-01-01', draft: true }, late, zone)).toBe(false);
});

test('an editor’s preview shows drafts and what is not due, and knows which they are', () => {
  const draft = { published: '2020-01-01', draft: true };
  const future = { published: '2031-01-01', draft: false };
  expect(isVisible(draft, late, zone, true) && isVisible(future, late, zone, true)).toBe(true);
  expect(findHeldBack(draft, late, zone)).toBe('draft');
  expect(findHeldBack(future, late, zone)).toBe('future');
  expect(findHeldBack({ published: '2020-01-01', draft: false }, late, zone)).toBeUndefined();
});

test('the instant from which a text is seen agrees with what is seen', () => {
  expect(visibleFrom({ published: '2023-01-11' }, zone)).toBe(Date.parse('2023-01-10T16:00:00Z'));
  expect(visibleFrom({ published: '2023-01-11', draft: true }, zone)).toBe(Infinity);
  expect(visibleFrom({}, zone)).toBe(-Infinity);
  expect(isVisible({}, new Date(0), zone)).toBe(true);
});

test.each([
  [{ issued: '2023-03-05' }, '2023-03-05'],
  [{ issued: '2023-03' }, '2023-03-01'],
  [{ issued: '2023' }, '2023-01-01'],
  [{ issued: '2023-03-05', published: '2023-03-08T10:00+08:00' }, '2023-03-08T10:00+08:00'],
  [{ issued: '2030', published: '2023-03-08' }, '2023-03-08'],
  [{}, undefined],
])('a document with %o is seen from %s on', (front, published) => {
  expect(publishableDocument({ ...front, draft: false })).toEqual({ published, draft: false });
});
