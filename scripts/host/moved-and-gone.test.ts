import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../checks/content/read-content.ts';
import { movedAndGone } from './moved-and-gone.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

it('leads from every form of an old address to the article, and from a withdrawn page to its replacement', () => {
  const front = 'title: 集市\npublished: 2023-01-11\nsource: { name: 报社 }\ncolumn: news';
  put('articles/2023/market.md', `---\n${front}\naliases: [/old/market, /2023/show.asp]\n---\n\n正文。\n`);
  put(
    'withdrawn.yaml',
    'pages:\n  - { path: /articles/2022/gone.html, date: 2023-02-01 }\n  - { path: /articles/2022/worse.html, date: 2023-02-01, replacement: /articles/2023/market.html }\n',
  );
  const { moved, gone } = movedAndGone(readContent(dir, new Date('2024-01-01')));
  expect(moved).toEqual([
    { from: 'old/market.html', to: 'articles/2023/market.html' },
    { from: 'old/market', to: 'articles/2023/market.html' },
    { from: 'old/market/', to: 'articles/2023/market.html' },
    { from: '2023/show.asp', to: 'articles/2023/market.html' },
    { from: 'articles/2022/worse.html', to: 'articles/2023/market.html' },
    { from: 'articles/2022/worse', to: 'articles/2023/market.html' },
    { from: 'articles/2022/worse/', to: 'articles/2023/market.html' },
  ]);
  expect(gone).toEqual(['articles/2022/gone.html', 'articles/2022/gone', 'articles/2022/gone/']);
});

it('has nothing to tell of a content where no address changed', () => {
  put('site.yaml', 'title: 站\n');
  expect(movedAndGone(readContent(dir, new Date('2024-01-01')))).toEqual({ moved: [], gone: [] });
});

it('names an address once, though two pages share a form of it', () => {
  const front = 'title: 集市\npublished: 2023-01-11\nsource: { name: 报社 }\ncolumn: news';
  put('articles/2023/market.md', `---\n${front}\naliases: [/old/index.html, /old.html]\n---\n\n正文。\n`);
  put(
    'withdrawn.yaml',
    'pages:\n  - { path: /a/index.html, date: 2023-02-01 }\n  - { path: /a, date: 2023-02-01 }\n',
  );
  const { moved, gone } = movedAndGone(readContent(dir, new Date('2024-01-01')));
  expect(moved.map(({ from }) => from).sort()).toEqual(['old', 'old.html', 'old/', 'old/index.html']);
  expect(gone).toEqual(['a/index.html', 'a/', 'a', 'a.html']);
});

it('leads to no article that is held back', () => {
  const front = 'title: 集市\npublished: 2023-01-11\nsource: { name: 报社 }\ncolumn: news';
  put('articles/2023/draft.md', `---\n${front}\naliases: [/old/a]\ndraft: true\n---\n\n正文。\n`);
  put('articles/2023/later.md', `---\n${front.replace('2023', '2033')}\naliases: [/old/b]\n---\n\n正文。\n`);
  expect(movedAndGone(readContent(dir, new Date('2024-01-01'))).moved).toEqual([]);
});
