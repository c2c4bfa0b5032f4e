import { expect, it } from 'vitest';
import { SitePathSchema } from './site-path.ts';

it.each([
  '/',
  '/articles/2022/old-name.html',
  '/旧闻/集市.html',
  '/old%20news/%E9%9B%86%E5%B8%82.html',
  '/c++/a%2Bb.html',
  '/a/.well-known',
])('an address may be %s', (path) => {
  expect(SitePathSchema.safeParse(path).success).toBe(true);
});

it.each([
  'articles/a.html',
  '//elsewhere.cn/a',
  '/a/../b',
  '/a b',
  '/a?x=1',
  '/a#b',
  // The same, written so that a first look does not see it.
  '/a/%2e%2E/b',
  '/a%2fb',
  '/a%5Cb',
  '/a%0Ab',
  '/a%00',
  '/a%7bb%7D',
])('an address may not be %s', (path) => {
  expect(SitePathSchema.safeParse(path).success).toBe(false);
});
